package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.adapter.dynamodb.engine.BucketDirectory;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Database;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.Timeline;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Reason;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.DecisionStore;
import org.mememuseum.moderation.Finding;
import org.mememuseum.moderation.PastExamination;
import org.mememuseum.moderation.Verdict;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stores decisions in {@code DecisionTable}, partitioned by meme and sorted by time. Those with
 * evidence have an attribute that is the key of an index by month, which contains only keys.
 */
final class DynamoDecisionStore implements DecisionStore {
  static final String TABLE = "DecisionTable";
  private static final String MEME = "meme_id";
  private static final String DECIDED_AT = "decided_at";
  private static final String CURATOR = "curator_id";
  private static final String FINDINGS = "findings";

  private static final String EVIDENCE = "evidence";
  private static final String EXAMINED_MONTH = "examined_month";

  private final UnitOfWork unitOfWork;
  private final BucketDirectory buckets;
  private final Timeline examinations;

  DynamoDecisionStore(UnitOfWork unitOfWork, BucketDirectory buckets, Clock clock) {
    this.unitOfWork = unitOfWork;
    this.buckets = buckets;
    this.examinations =
        new Timeline(
            unitOfWork,
            buckets,
            clock,
            "examinations",
            Timeline.Kind.MONTHS,
            month -> KeyRange.ofIndex(TABLE, "examined-index", EXAMINED_MONTH, month, DECIDED_AT));
  }

  @Override
  public void add(Decision decision) {
    var key = TimeKey.of(decision.at(), decision.id());
    var item = item(decision);
    if (!decision.evidence().isEmpty()) {
      buckets.open(List.of(examinations.entryFor(key)));
      item = item.with(EXAMINED_MONTH, TimeKey.month(key));
    }
    unitOfWork.write(List.of(Change.put(at(decision.meme().toString(), key), item)));
  }

  @Override
  public List<Decision> findByMeme(MemeId meme) {
    var all = KeyRange.of(TABLE, MEME, meme.toString(), DECIDED_AT);
    return unitOfWork.stored().query(all, Database.ALL).stream()
        .map(DynamoDecisionStore::toDomain)
        .toList();
  }

  private static Item item(Decision decision) {
    return Item.EMPTY
        .with("decided_by", decision.decidedBy())
        .with(CURATOR, decision.curator().map(MemberId::toString))
        .with("verdict", decision.verdict().name())
        .with("reasons", Reason.storedAll(decision.reasons()))
        .with("policy_version", decision.policyVersion())
        .with(EVIDENCE, decision.evidence())
        .with(
            FINDINGS,
            AttributeValue.fromL(
                decision.findings().stream().map(DynamoDecisionStore::value).toList()));
  }

  private static AttributeValue value(Finding finding) {
    return AttributeValue.fromM(
        Map.of(
            "label", AttributeValue.fromS(finding.label()),
            "confidence", AttributeValue.fromN(Double.toString(finding.confidence())),
            "threshold", AttributeValue.fromN(Double.toString(finding.threshold()))));
  }

  private static Decision toDomain(Item item) {
    return new Decision(
        TimeKey.id(item.text(DECIDED_AT)),
        new MemeId(item.id(MEME)),
        item.time(DECIDED_AT),
        item.text("decided_by"),
        item.findId(CURATOR).map(MemberId::new),
        Verdict.valueOf(item.text("verdict")),
        Reason.parseAll(item.texts("reasons")),
        item.value(FINDINGS).stream()
            .flatMap(all -> all.l().stream())
            .map(AttributeValue::m)
            .map(DynamoDecisionStore::finding)
            .toList(),
        item.text("policy_version"),
        item.text(EVIDENCE));
  }

  private static ItemKey at(String meme, String key) {
    return ItemKey.of(TABLE, MEME, meme, DECIDED_AT, key);
  }

  @Override
  public Page<PastExamination> findExaminations(Optional<Cursor> after, int size) {
    var itemKeys =
        examinations.down(after.map(TimeKey::of), size + 1).stream()
            .map(item -> at(item.text(MEME), item.text(DECIDED_AT)))
            .toList();
    var items = unitOfWork.findAll(TABLE, itemKeys);
    return Page.of(
        itemKeys.stream().map(items::get).map(DynamoDecisionStore::toExamination).toList(),
        size,
        examination -> new Cursor(examination.at(), examination.id()));
  }

  private static PastExamination toExamination(Item item) {
    return new PastExamination(
        TimeKey.id(item.text(DECIDED_AT)),
        new MemeId(item.id(MEME)),
        item.time(DECIDED_AT),
        Verdict.valueOf(item.text("verdict")),
        item.text(EVIDENCE));
  }

  private static Finding finding(Map<String, AttributeValue> value) {
    return new Finding(
        value.get("label").s(),
        Double.parseDouble(value.get("confidence").n()),
        Double.parseDouble(value.get("threshold").n()));
  }
}
