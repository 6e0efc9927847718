package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A current or former name of a member: read only; {@link JpaMemberStore} writes it natively. */
@Entity
@Table(name = "member_names")
class MemberNameRow {
  @Id
  @Column(name = "name_key")
  private String key;

  @Column(name = "member_id")
  private UUID memberId;
}
