package org.mememuseum.adapter.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.mememuseum.member.Author;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;

/** The public columns of {@code members}: read only, together with a meme or a comment. */
@Entity
@Table(name = "members")
class AuthorRow {
  @Id private UUID id;
  private String name;

  Author toDomain() {
    return new Author(new MemberId(id), new PublicName(name));
  }
}
