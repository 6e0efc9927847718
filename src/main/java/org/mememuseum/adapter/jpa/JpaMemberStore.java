package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.TreeSet;
import org.mememuseum.InvalidInputException;
import org.mememuseum.MuseumException;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.member.Bio;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Role;

/**
 * Members in the table {@code members}, whose constraint keeps addresses unique, as that of {@code
 * member_names} does with names.
 */
final class JpaMemberStore implements MemberStore {
  // No error to be caught: the persistence provider would log it, and it quotes the address.
  private static final String ADD =
      """
      insert into members
        (id, email, name, password_hash, bio, role, created_at)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      on conflict do nothing
      """;
  // Waits for whoever is taking the name this very moment. Changes nothing of one's own.
  private static final String CLAIM =
      """
      insert into member_names as taken (name_key, member_id) values (?2, ?1)
      on conflict (name_key) do update set member_id = taken.member_id
        where taken.member_id = excluded.member_id
      """;
  private static final String RENAME = "update members set name = ?2 where id = ?1";
  private static final String CHANGE_BIO = "update members set bio = ?2 where id = ?1";
  private static final String CHANGE_PASSWORD =
      "update members set password_hash = ?3 where id = ?1 and password_hash = ?2";
  private static final String APPOINT = "update members set role = ?2 where id = ?1";

  private final EntityManager entityManager;

  JpaMemberStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Member member) {
    int added =
        entityManager
            .createNativeQuery(ADD)
            .setParameter(1, member.id().value())
            .setParameter(2, member.email().text())
            .setParameter(3, member.name().text())
            .setParameter(4, member.passwordHash())
            .setParameter(5, member.bio().text())
            .setParameter(6, member.role().name())
            .setParameter(7, InstantConverter.toColumn(member.createdAt()))
            .executeUpdate();
    if (added == 0) {
      throw new AlreadyTakenException("email");
    }
    claim(member.id(), member.name());
  }

  @Override
  public void rename(MemberId id, PublicName name) {
    if (!changes(RENAME, id, name.text())) {
      throw new NotFoundException();
    }
    claim(id, name);
  }

  // In one order, so that two who want the same keys do not wait for each other.
  private void claim(MemberId id, PublicName name) {
    for (String key : new TreeSet<>(name.keys())) {
      if (!changes(CLAIM, id, key)) {
        throw new AlreadyTakenException("name");
      }
    }
  }

  @Override
  public void changeBio(MemberId id, Bio bio) {
    if (!changes(CHANGE_BIO, id, bio.text())) {
      throw new NotFoundException();
    }
  }

  @Override
  public void changePassword(MemberId id, String oldHash, String newHash) {
    if (!changes(CHANGE_PASSWORD, id, oldHash, newHash)) {
      throw refusal(id, new InvalidInputException("currentPassword", "wrong"));
    }
  }

  @Override
  public void appoint(MemberId id, Role role) {
    if (!changes(APPOINT, id, role.name())) {
      throw new NotFoundException();
    }
  }

  private boolean changes(String sql, MemberId id, String... values) {
    var query = entityManager.createNativeQuery(sql).setParameter(1, id.value());
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 2, values[i]);
    }
    return query.executeUpdate() > 0;
  }

  private MuseumException refusal(MemberId id, MuseumException ofThoseThere) {
    return findById(id).isPresent() ? ofThoseThere : new NotFoundException();
  }

  @Override
  public Optional<Member> findById(MemberId id) {
    return findWhere("m.id = :value", id.value());
  }

  @Override
  public Optional<Member> findByEmail(EmailAddress email) {
    return findWhere("m.email = :value", email.text());
  }

  @Override
  public Optional<Member> findByName(PublicName name) {
    return findWhere(
        "m.id = (select n.memberId from MemberNameRow n where n.key = :value)", name.key());
  }

  private Optional<Member> findWhere(String condition, Object value) {
    return UncachedQuery.query(
            entityManager, "select m from MemberRow m where " + condition, MemberRow.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst()
        .map(MemberRow::toDomain);
  }
}
