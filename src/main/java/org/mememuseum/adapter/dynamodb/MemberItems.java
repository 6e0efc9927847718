package org.mememuseum.adapter.dynamodb;

import org.mememuseum.member.Bio;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Role;

/** Members as items: the member under the address, and under id and name what leads there. */
final class MemberItems {
  static final String USERS = "UsersTable";
  static final String KEYS = "MemberKeysTable";
  static final String EMAIL = "email";
  static final String NAME = "name";
  static final String NAME_KEY = "name_key";
  static final String MEMBER_ID = "member_id";
  static final String KEY = "key";

  private MemberItems() {}

  static Place at(EmailAddress email) {
    return Place.of(USERS, EMAIL, email.text());
  }

  static Place keyOf(MemberId id) {
    return Place.of(KEYS, KEY, "id#" + id);
  }

  static Place keyOf(PublicName name) {
    return Place.of(KEYS, KEY, "name#" + name.key());
  }

  /** What leads from the id to the member, and tells the name to those who only need that. */
  static Item leadingTo(Member member) {
    return Item.EMPTY
        .with(EMAIL, member.email().text())
        .with(MEMBER_ID, member.id().toString())
        .with(NAME, member.name().text());
  }

  static Item of(Member member) {
    return changeable(member)
        .with("id", member.id().toString())
        .with("created_at", member.createdAt());
  }

  /** What an update replaces. */
  static Item changeable(Member member) {
    return Item.EMPTY
        .with(NAME, member.name().text())
        .with(NAME_KEY, member.name().key())
        .with("password_hash", member.passwordHash())
        .with("bio", member.bio().text())
        .with("role", member.role().name());
  }

  static Member toDomain(Item item) {
    return new Member(
        new MemberId(item.id("id")),
        new EmailAddress(item.text(EMAIL)),
        new PublicName(item.text(NAME)),
        item.text("password_hash"),
        new Bio(item.text("bio")),
        Role.valueOf(item.text("role")),
        item.time("created_at"));
  }
}
