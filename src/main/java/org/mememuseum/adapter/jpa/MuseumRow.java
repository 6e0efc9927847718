package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.mememuseum.upload.MuseumIdentity;

/** The only row of {@code museum}: read only; {@link JpaIdentityStore} writes it natively. */
@Entity
@Table(name = "museum")
class MuseumRow {
  @Id
  @Column(name = "only_row")
  private boolean onlyRow;

  private UUID identity;

  MuseumIdentity toDomain() {
    return new MuseumIdentity(identity);
  }
}
