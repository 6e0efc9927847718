package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;

/** A current or former name of a member: read only; {@link JpaMemberStore} writes it natively. */
@Entity
@Table(name = "member_names")
class MemberNameRow {
  @Id
  @Column(name = "name_key")
  private String key;

  @Column(name = "member_id")
  private UUID memberId;

  /** Returns who has or had these names, by key. */
  static Map<String, MemberId> findOwners(
      EntityManager entityManager, Collection<PublicName> names) {
    if (names.isEmpty()) {
      return Map.of();
    }
    return UncachedQuery.query(
            entityManager,
            "select n from MemberNameRow n where n.key in :keys",
            MemberNameRow.class)
        .setParameter("keys", names.stream().map(PublicName::key).distinct().toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> row.key, row -> new MemberId(row.memberId)));
  }
}
