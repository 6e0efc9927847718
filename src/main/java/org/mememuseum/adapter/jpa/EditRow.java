package org.mememuseum.adapter.jpa;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Edit;
import org.mememuseum.meme.MemeId;

/** A row of {@code meme_edits}. */
@Entity
@Table(name = "meme_edits")
class EditRow {
  @Id private UUID id;

  @Column(name = "meme_id")
  private UUID memeId;

  private Instant at;

  @Column(name = "editor_id")
  private UUID editorId;

  @Embedded
  @AttributeOverride(name = "title", column = @Column(name = "title_before"))
  @AttributeOverride(name = "description", column = @Column(name = "description_before"))
  @AttributeOverride(name = "tags", column = @Column(name = "tags_before"))
  @AttributeOverride(name = "category", column = @Column(name = "category_before"))
  @AttributeOverride(name = "altText", column = @Column(name = "alt_text_before"))
  private DetailsColumns before;

  @Embedded private DetailsColumns after;

  static EditRow of(Edit edit) {
    var row = new EditRow();
    row.id = edit.id();
    row.memeId = edit.meme().value();
    row.at = edit.at();
    row.editorId = edit.by().value();
    row.before = DetailsColumns.of(edit.before());
    row.after = DetailsColumns.of(edit.after());
    return row;
  }

  Edit toDomain() {
    return new Edit(
        id, new MemeId(memeId), at, new MemberId(editorId), before.toDomain(), after.toDomain());
  }
}
