package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.mememuseum.member.Suspension;

/**
 * Stores members in the table {@code members}, where email addresses are unique, and their names in
 * the table {@code member_names}, where names are unique.
 */
final class JpaMemberStore implements MemberStore {
  // Native: JPQL has no "on conflict". A persist that fails would doom the transaction, and
  // EclipseLink would log the database's message, which contains the email address.
  private static final String ADD =
      """
      insert into members
        (id, email, name, password_hash, bio, role, created_at)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      on conflict do nothing
      """;
  // Native: JPQL has no "on conflict". Waits for a concurrent claim of the same name; a row that is
  // already this member's stays as it is.
  private static final String CLAIM =
      """
      insert into member_names as taken (name_key, member_id) values (?2, ?1)
      on conflict (name_key) do update set member_id = taken.member_id
        where taken.member_id = excluded.member_id
      """;
  private static final String OTHERS_NAMES =
      "select n.key from MemberNameRow n where n.key in :keys and n.memberId <> :id";
  private static final String RENAME = "update MemberRow m set m.name = :name where m.id = :id";
  private static final String CHANGE_BIO = "update MemberRow m set m.bio = :bio where m.id = :id";
  private static final String CHANGE_PASSWORD =
      """
      update MemberRow m set m.passwordHash = :newHash
      where m.id = :id and m.passwordHash = :oldHash
      """;
  private static final String SUSPEND =
      """
      update MemberRow m set m.suspensionReason = :reason, m.suspendedUntil = :until
      where m.id = :id
      """;
  // EclipseLink would send a parameter that is null as text.
  private static final String SUSPEND_FOR_GOOD =
      """
      update MemberRow m set m.suspensionReason = :reason, m.suspendedUntil = null
      where m.id = :id
      """;
  private static final String LIFT =
      """
      update MemberRow m set m.suspensionReason = null, m.suspendedUntil = null
      where m.id = :id
      """;
  // Native: JPQL returns managed instances with a lock. Locks all admins in one order, so that two
  // who act on each other wait instead of deadlocking, and the second one sees what the first did.
  private static final String LOCK_ACTIVE_ADMINS =
      """
      select id, suspension_reason is null or suspended_until <= ?1 from members
      where role = 'ADMIN' order by id for update
      """;
  private static final String BY_NAME_PREFIX =
      """
      select m from MemberRow m, MemberNameRow n
      where m.id = n.memberId and n.key >= :prefix and n.key < :end order by n.key
      """;
  private static final String RAISE_TRUST =
      "update MemberRow m set m.trust = m.trust + 1 where m.id = :id";
  private static final String LOWER_TRUST =
      """
      update MemberRow m
      set m.trust = case
        when m.trust > :limit then :limit - 1 when m.trust > 0 then m.trust - 1 else 0 end
      where m.id = :id
      """;
  private static final String APPOINT = "update MemberRow m set m.role = :role where m.id = :id";
  private static final String REVEAL =
      "update MemberRow m set m.revealsPictures = :atOnce where m.id = :id";
  // Sorts after every character that a name may contain.
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

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
    if (!update(RENAME, Map.of("id", id.value(), "name", name.text()))) {
      throw new NotFoundException();
    }
    claim(id, name);
  }

  // In sorted order, so that two callers that claim the same keys do not deadlock.
  private void claim(MemberId id, PublicName name) {
    for (String key : new TreeSet<>(name.keys())) {
      if (!claim(id, key)) {
        throw new AlreadyTakenException("name");
      }
    }
  }

  private boolean claim(MemberId id, String key) {
    return entityManager
            .createNativeQuery(CLAIM)
            .setParameter(1, id.value())
            .setParameter(2, key)
            .executeUpdate()
        > 0;
  }

  @Override
  public void changeBio(MemberId id, Bio bio) {
    if (!update(CHANGE_BIO, Map.of("id", id.value(), "bio", bio.text()))) {
      throw new NotFoundException();
    }
  }

  @Override
  public void changePassword(MemberId id, String oldHash, String newHash) {
    var parameters = Map.of("id", id.value(), "oldHash", oldHash, "newHash", newHash);
    if (!update(CHANGE_PASSWORD, parameters)) {
      throw refusal(id, new InvalidInputException("currentPassword", "wrong"));
    }
  }

  @Override
  public void appoint(MemberId id, Role role) {
    if (!update(APPOINT, Map.of("id", id.value(), "role", role))) {
      throw new NotFoundException();
    }
  }

  @Override
  public void suspend(MemberId id, Suspension suspension) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", id.value());
    parameters.put("reason", suspension.reason());
    suspension.until().ifPresent(end -> parameters.put("until", end));
    if (!update(suspension.until().isPresent() ? SUSPEND : SUSPEND_FOR_GOOD, parameters)) {
      throw new NotFoundException();
    }
  }

  @Override
  public void liftSuspension(MemberId id) {
    if (!update(LIFT, Map.of("id", id.value()))) {
      throw new NotFoundException();
    }
  }

  @Override
  public void raiseTrust(MemberId id) {
    if (!update(RAISE_TRUST, Map.of("id", id.value()))) {
      throw new NotFoundException();
    }
  }

  @Override
  public void lowerTrust(MemberId id, int limit) {
    if (!update(LOWER_TRUST, Map.of("id", id.value(), "limit", limit))) {
      throw new NotFoundException();
    }
  }

  @Override
  public void revealPictures(MemberId id, boolean atOnce) {
    if (!update(REVEAL, Map.of("id", id.value(), "atOnce", atOnce))) {
      throw new NotFoundException();
    }
  }

  @Override
  public void requireActiveAdmin(MemberId id, Instant now) {
    List<?> admins =
        entityManager
            .createNativeQuery(LOCK_ACTIVE_ADMINS)
            .setParameter(1, InstantConverter.toColumn(now))
            .getResultList();
    boolean active =
        admins.stream()
            .map(Object[].class::cast)
            .anyMatch(row -> id.value().equals(row[0]) && Boolean.TRUE.equals(row[1]));
    if (!active) {
      throw new NotFoundException();
    }
  }

  private boolean update(String jpql, Map<String, ?> parameters) {
    var query = entityManager.createQuery(jpql);
    parameters.forEach(query::setParameter);
    return query.executeUpdate() > 0;
  }

  private MuseumException refusal(MemberId id, MuseumException ifMemberExists) {
    return findById(id).isPresent() ? ifMemberExists : new NotFoundException();
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
  public boolean isTaken(PublicName name, MemberId claimant) {
    return !UncachedQuery.query(entityManager, OTHERS_NAMES, String.class, 1)
        .setParameter("keys", name.keys())
        .setParameter("id", claimant.value())
        .getResultList()
        .isEmpty();
  }

  @Override
  public Optional<Member> findByName(PublicName name) {
    return findWhere(
        "m.id = (select n.memberId from MemberNameRow n where n.key = :value)", name.key());
  }

  @Override
  public List<Member> findByNamePrefix(String text, int limit) {
    String prefix = PublicName.keyPrefix(text);
    return UncachedQuery.query(entityManager, BY_NAME_PREFIX, MemberRow.class, limit)
        .setParameter("prefix", prefix)
        .setParameter("end", prefix + LAST)
        .getResultStream()
        .map(MemberRow::toDomain)
        .distinct()
        .toList();
  }

  @Override
  public Map<MemberId, PublicName> findNames(Collection<MemberId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return UncachedQuery.query(
            entityManager, "select m from MemberRow m where m.id in :ids", MemberRow.class)
        .setParameter("ids", ids.stream().map(MemberId::value).distinct().toList())
        .getResultStream()
        .map(MemberRow::toDomain)
        .collect(Collectors.toMap(Member::id, Member::name));
  }

  @Override
  public Map<String, MemberId> findIds(Collection<PublicName> names) {
    return MemberNameRow.findOwners(entityManager, names);
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
