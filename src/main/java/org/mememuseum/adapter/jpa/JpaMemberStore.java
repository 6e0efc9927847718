package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Optional;
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

/** Members in the table {@code members}, whose constraints keep addresses and names unique. */
final class JpaMemberStore implements MemberStore {
  // No error to be caught: the persistence provider would log it, and it quotes the address.
  private static final String ADD =
      """
      insert into members
        (id, email, name, name_key, password_hash, bio, role, created_at)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      on conflict do nothing
      """;
  // A name that is taken changes nothing; one that is taken this very moment the constraint
  // refuses.
  private static final String RENAME =
      """
      update members set name = ?2, name_key = ?3
      where id = ?1 and not exists (select 1 from members where name_key = ?3 and id <> ?1)
      """;
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
            .setParameter(4, member.name().key())
            .setParameter(5, member.passwordHash())
            .setParameter(6, member.bio().text())
            .setParameter(7, member.role().name())
            .setParameter(8, InstantConverter.toColumn(member.createdAt()))
            .executeUpdate();
    if (added == 0) {
      throw new AlreadyTakenException(findByEmail(member.email()).isPresent() ? "email" : "name");
    }
  }

  @Override
  public void rename(MemberId id, PublicName name) {
    if (!changes(RENAME, id, name.text(), name.key())) {
      throw refusal(id, new AlreadyTakenException("name"));
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
    return findBy("id", id.value());
  }

  @Override
  public Optional<Member> findByEmail(EmailAddress email) {
    return findBy("email", email.text());
  }

  @Override
  public Optional<Member> findByName(PublicName name) {
    return findBy("nameKey", name.key());
  }

  private Optional<Member> findBy(String attribute, Object value) {
    return Fresh.query(
            entityManager,
            "select m from MemberRow m where m." + attribute + " = :value",
            MemberRow.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst()
        .map(MemberRow::toDomain);
  }
}
