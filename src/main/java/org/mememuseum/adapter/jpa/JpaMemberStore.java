package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.PublicName;

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
  private static final String UPDATE =
      """
      update members
      set name = ?2, name_key = ?3, password_hash = ?4, bio = ?5, role = ?6
      where id = ?1 and not exists (select 1 from members where name_key = ?3 and id <> ?1)
      """;

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
  public void update(Member member) {
    int updated =
        entityManager
            .createNativeQuery(UPDATE)
            .setParameter(1, member.id().value())
            .setParameter(2, member.name().text())
            .setParameter(3, member.name().key())
            .setParameter(4, member.passwordHash())
            .setParameter(5, member.bio().text())
            .setParameter(6, member.role().name())
            .executeUpdate();
    if (updated == 0) {
      throw findById(member.id()).isPresent()
          ? new AlreadyTakenException("name")
          : new NotFoundException();
    }
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
