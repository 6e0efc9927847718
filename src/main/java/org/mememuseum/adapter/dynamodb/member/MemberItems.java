package org.mememuseum.adapter.dynamodb.member;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.member.Bio;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Role;
import org.mememuseum.member.Suspension;

/**
 * Converts members to items. The member itself is stored under the e-mail address; items under the
 * id and under each name point to it.
 */
public final class MemberItems {
  public static final String USERS = "UsersTable";
  public static final String KEYS = "MemberKeysTable";
  static final String EMAIL = "email";
  static final String NAME = "name";
  static final String MEMBER_ID = "member_id";
  static final String KEY = "key";
  static final String PASSWORD_HASH = "password_hash";
  private static final String BIO = "bio";
  static final String ROLE = "role";
  static final String SUSPENDED_UNTIL = "suspended_until";
  static final String TRUST = "trust";
  static final String REVEALS_PICTURES = "reveals_pictures";
  static final String INITIAL = "initial";
  private static final String NAME_KEY = "name#";
  private static final String SUSPENSION_REASON = "suspension_reason";
  static final Set<String> SUSPENSION = Set.of(SUSPENSION_REASON, SUSPENDED_UNTIL);
  // The end of a suspension that does not end.
  private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59.999Z");

  private MemberItems() {}

  static ItemKey at(EmailAddress email) {
    return ItemKey.of(USERS, EMAIL, email.text());
  }

  static ItemKey keyOf(MemberId id) {
    return ItemKey.of(KEYS, KEY, "id#" + id);
  }

  /** Returns the keys that a member must hold to own this name. */
  static List<ItemKey> keysOf(PublicName name) {
    return name.keys().stream().map(key -> ItemKey.of(KEYS, KEY, nameKey(key))).toList();
  }

  /** Returns the key under which the first name is found whose key begins with this text. */
  static String nameKey(String prefix) {
    return NAME_KEY + prefix;
  }

  /** Returns the first character of a name's key, which is the key of the index by name. */
  static String initial(String nameKey) {
    return Character.toString(nameKey.codePointAt(0));
  }

  /** Returns the item that points from the id to the member; includes the name for cheap reads. */
  static Item leadingTo(MemberId id, EmailAddress email, PublicName name) {
    return leadingTo(id, email).with(NAME, name.text());
  }

  /** Returns the item that points from a current or former name to the member. */
  static Item leadingTo(MemberId id, EmailAddress email) {
    return Item.EMPTY.with(EMAIL, email.text()).with(MEMBER_ID, id.toString());
  }

  static Item of(Member member) {
    return naming(member.name())
        .with(describing(member.bio()))
        .with(locking(member.passwordHash()))
        .with(appointing(member.role()))
        .with("id", member.id().toString())
        .with("created_at", member.createdAt())
        .with(member.revealsPictures() ? revealing() : Item.EMPTY)
        .with(member.suspension().map(MemberItems::suspending).orElse(Item.EMPTY));
  }

  static Item naming(PublicName name) {
    return Item.EMPTY.with(NAME, name.text());
  }

  static Item describing(Bio bio) {
    return Item.EMPTY.with(BIO, bio.text());
  }

  static Item locking(String passwordHash) {
    return Item.EMPTY.with(PASSWORD_HASH, passwordHash);
  }

  static Item appointing(Role role) {
    return Item.EMPTY.with(ROLE, role.name());
  }

  static Item revealing() {
    return Item.EMPTY.with(REVEALS_PICTURES, "always");
  }

  static Item suspending(Suspension suspension) {
    return Item.EMPTY
        .with(SUSPENSION_REASON, suspension.reason())
        .with(SUSPENDED_UNTIL, suspension.until().orElse(NEVER));
  }

  static Member toDomain(Item item) {
    return new Member(
        new MemberId(item.id("id")),
        new EmailAddress(item.text(EMAIL)),
        new PublicName(item.text(NAME)),
        item.text(PASSWORD_HASH),
        new Bio(item.text(BIO)),
        Role.valueOf(item.text(ROLE)),
        item.time("created_at"),
        item.find(SUSPENSION_REASON).map(reason -> suspension(reason, item)),
        trust(item),
        item.find(REVEALS_PICTURES).isPresent());
  }

  static int trust(Item item) {
    return item.value(TRUST).map(steps -> Integer.parseInt(steps.n())).orElse(0);
  }

  private static Suspension suspension(String reason, Item item) {
    var until = item.findTime(SUSPENDED_UNTIL).filter(end -> !end.equals(NEVER));
    return new Suspension(reason, until);
  }
}
