package org.mememuseum.adapter.dynamodb.member;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Database;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.SignIn;
import org.mememuseum.member.SignInStore;
import org.mememuseum.member.TokenHash;

/** Stores sign-ins in {@code SignInTable}, each under its token and under its member. */
public final class DynamoSignInStore implements SignInStore {
  public static final String TABLE = "SignInTable";
  private static final String HOLDER = "holder";
  private static final String TOKEN = "token";
  private static final String MEMBER = "member_id";
  private static final String EXPIRES_AT = "expires_at";
  private static final String EXPIRES_DAY = "expires_day";
  private static final String REMEMBERED = "remembered";
  // TTL has deleted whatever was not purged within so many days.
  private static final int PURGED_DAYS = 7;
  private static final Duration GRACE = Duration.ofDays(2);

  private final UnitOfWork unitOfWork;
  private final MemberStore members;

  public DynamoSignInStore(UnitOfWork unitOfWork, MemberStore members) {
    this.unitOfWork = unitOfWork;
    this.members = members;
  }

  @Override
  public void add(SignIn signIn) {
    var item = item(signIn);
    unitOfWork.write(
        List.of(
            Change.put(underToken(signIn.token()), item),
            Change.put(underMember(signIn.member(), signIn.token()), item)));
  }

  @Override
  public Optional<SignIn> find(TokenHash token, Instant now) {
    return unitOfWork
        .find(underToken(token))
        .map(DynamoSignInStore::toDomain)
        .filter(signIn -> signIn.expiresAt().isAfter(now));
  }

  @Override
  public Optional<Member> findMember(TokenHash token, Instant now) {
    return find(token, now).flatMap(signIn -> members.findById(signIn.member()));
  }

  @Override
  public void revoke(SignIn signIn) {
    unitOfWork.write(
        List.of(
            Change.delete(underToken(signIn.token())),
            Change.delete(underMember(signIn.member(), signIn.token()))));
  }

  @Override
  public void revokeOthers(MemberId member, TokenHash current) {
    revoke(member, token -> !token.equals(current));
  }

  @Override
  public void revokeAll(MemberId member) {
    revoke(member, token -> true);
  }

  /** Revokes immediately, because there may be more of them than one transaction can change. */
  private void revoke(MemberId member, Predicate<TokenHash> which) {
    var all = KeyRange.of(TABLE, HOLDER, member.toString(), TOKEN);
    var revoked =
        unitOfWork.stored().query(all, Database.ALL).stream()
            .map(item -> new TokenHash(item.text(TOKEN)))
            .filter(which)
            .toList();
    // The items under the tokens go first. If this fails halfway, the items under the member still
    // list the remaining tokens for the next attempt.
    unitOfWork.stored().deleteAll(revoked.stream().map(DynamoSignInStore::underToken).toList());
    unitOfWork
        .stored()
        .deleteAll(revoked.stream().map(token -> underMember(member, token)).toList());
  }

  @Override
  public void purge(Instant now) {
    for (int days = 0; days < PURGED_DAYS; days++) {
      var day = TimeKey.day(TimeKey.of(now.minus(Duration.ofDays(days))));
      var expired =
          KeyRange.ofIndex(TABLE, "expires_day-index", EXPIRES_DAY, day, EXPIRES_AT)
              .upTo(TimeKey.of(now));
      List<ItemKey> itemKeys = new ArrayList<>();
      for (var item : unitOfWork.stored().query(expired, Database.ALL)) {
        itemKeys.add(ItemKey.in(TABLE, item, HOLDER, TOKEN));
      }
      unitOfWork.stored().deleteAll(itemKeys);
    }
  }

  private static ItemKey underToken(TokenHash token) {
    return ItemKey.of(TABLE, HOLDER, token.hex(), TOKEN, token.hex());
  }

  private static ItemKey underMember(MemberId member, TokenHash token) {
    return ItemKey.of(TABLE, HOLDER, member.toString(), TOKEN, token.hex());
  }

  private static Item item(SignIn signIn) {
    var expiry = TimeKey.of(signIn.expiresAt());
    return Item.EMPTY
        .with(MEMBER, signIn.member().toString())
        .with(EXPIRES_AT, expiry)
        .with(EXPIRES_DAY, TimeKey.day(expiry))
        .with(REMEMBERED, signIn.remembered())
        .with("forget_at", signIn.expiresAt().plus(GRACE).getEpochSecond());
  }

  private static SignIn toDomain(Item item) {
    return new SignIn(
        new TokenHash(item.text(TOKEN)),
        new MemberId(item.id(MEMBER)),
        item.time(EXPIRES_AT),
        item.flag(REMEMBERED));
  }
}
