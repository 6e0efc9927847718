package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.member.SomeQuotas;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.AltText;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.EditConflictException;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.MemeEdited;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.Title;
import org.mememuseum.memory.MemoryDecisions;
import org.mememuseum.memory.MemoryEdits;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;

class EditsTest {
  private final MovableClock clock = new MovableClock();
  private final MemoryMemes memes = new MemoryMemes();
  private final MemoryEdits store = new MemoryEdits(memes);
  private final MemoryDecisions decisions = new MemoryDecisions();
  private final RecordedEvents<MemeJudged> judged = new RecordedEvents<>();
  private final RecordedEvents<MemeEdited> edited = new RecordedEvents<>();
  private final Judgement judgement = new Judgement(memes, decisions, judged);
  private EditRule rule = new EditRule(false, TrustRule.OFF);
  private final Edits edits =
      new Edits(memes, store, judgement, () -> rule, SomeQuotas.plenty(clock), edited, clock);
  private final Member owner = aMember().build();

  private Meme kept(Meme meme) {
    memes.add(meme);
    return meme;
  }

  private Meme aPublicMeme() {
    return kept(aMeme().by(owner).in(Category.ART).approved(Instant.EPOCH).build());
  }

  private static MemeDetails retitled(Meme meme, String title) {
    var old = meme.details();
    return new MemeDetails(
        new Title(title), old.description(), old.tags(), old.category(), old.alt());
  }

  private Meme stored(Meme meme) {
    return memes.find(meme.id()).orElseThrow();
  }

  @Test
  void anOwnerChangesTheWordsOfAPublicMemeWhichStaysPublic() {
    var meme = aPublicMeme();
    var better = retitled(meme, "Better");

    assertThat(edits.edit(meme.id(), meme.details(), better, owner)).isFalse();

    assertThat(stored(meme)).isEqualTo(meme.edited(better));
    assertThat(edited.fired()).containsExactly(new MemeEdited(meme.edited(better), owner.id()));
    assertThat(store.findByMeme(meme.id(), 9))
        .singleElement()
        .satisfies(edit -> assertThat(edit.before()).isEqualTo(meme.details()));
    assertThat(judged.fired()).isEmpty();
  }

  @Test
  void newWordsWaitForACuratorWhereThatIsTheRule() {
    var meme = aPublicMeme();
    rule = new EditRule(true, TrustRule.OFF);

    assertThat(edits.edit(meme.id(), meme.details(), retitled(meme, "Better"), owner)).isTrue();

    assertThat(stored(meme).status()).isEqualTo(Status.HELD);
    assertThat(stored(meme).publishedAt()).isEqualTo(meme.publishedAt());
    assertThat(stored(meme).analysis().reasons()).containsExactly(Reason.of("decision.edited"));
    assertThat(judged.fired()).singleElement().matches(event -> event.decision().isByOwner());
  }

  @Test
  void theNextDecisionTellsThatItIsOnAnEdit() {
    var meme = aPublicMeme();
    rule = new EditRule(true, TrustRule.OFF);
    edits.edit(meme.id(), meme.details(), retitled(meme, "Better"), owner);
    var held = stored(meme);

    judgement.apply(
        held,
        Decision.byOwner(meme.id(), clock.instant(), List.of()),
        held.approve(held.analysis().because(List.of()), clock.instant()));

    assertThat(judged.fired()).extracting(MemeJudged::edited).containsExactly(false, true);
  }

  @Test
  void newWordsOfAMemberWhoIsNotTrustedAlwaysWait() {
    var meme = aPublicMeme();
    rule = new EditRule(false, new TrustRule(3, Duration.ZERO));

    assertThat(edits.edit(meme.id(), meme.details(), retitled(meme, "Better"), owner)).isTrue();
  }

  @Test
  void anotherCategoryDoesNotWaitAndAnAlternativeTextDoes() {
    var meme = aPublicMeme();
    rule = new EditRule(true, TrustRule.OFF);
    var old = meme.details();
    var moved =
        new MemeDetails(old.title(), old.description(), old.tags(), Category.GAMES, old.alt());
    var described =
        new MemeDetails(
            old.title(), old.description(), old.tags(), Category.GAMES, new AltText("A cat"));

    assertThat(edits.edit(meme.id(), old, moved, owner)).isFalse();
    assertThat(edits.edit(meme.id(), moved, described, owner)).isTrue();
  }

  @Test
  void savingWhatIsThereChangesNothing() {
    var meme = aPublicMeme();

    assertThat(edits.edit(meme.id(), meme.details(), meme.details(), owner)).isFalse();

    assertThat(edited.fired()).isEmpty();
    assertThat(store.findByMeme(meme.id(), 9)).isEmpty();
  }

  @Test
  void anOldFormChangesNothing() {
    var meme = aPublicMeme();
    edits.edit(meme.id(), meme.details(), retitled(meme, "First"), owner);

    assertThatThrownBy(() -> edits.edit(meme.id(), meme.details(), retitled(meme, "Second"), owner))
        .isInstanceOf(EditConflictException.class);
    assertThat(stored(meme).details().title()).isEqualTo(new Title("First"));
  }

  @Test
  void othersAndTheOwnerOfARejectedOneDoNotEdit() {
    var meme = aPublicMeme();
    var rejected = kept(aMeme().by(owner).rejected("No.").build());
    var withdrawn = kept(aMeme().by(owner).being(Status.WITHDRAWN).build());

    assertThatThrownBy(() -> edits.get(meme.id(), aMember().build()))
        .isInstanceOf(NotFoundException.class);
    for (var closed : List.of(rejected, withdrawn)) {
      assertThatThrownBy(() -> edits.get(closed.id(), owner)).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void aHeldMemeStaysHeld() {
    var meme = kept(aMeme().by(owner).held("Why?").build());
    rule = new EditRule(true, TrustRule.OFF);

    assertThat(edits.edit(meme.id(), meme.details(), retitled(meme, "Better"), owner)).isFalse();

    assertThat(stored(meme).status()).isEqualTo(Status.HELD);
    assertThat(judged.fired()).isEmpty();
  }
}
