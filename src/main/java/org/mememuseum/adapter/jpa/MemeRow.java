package org.mememuseum.adapter.jpa;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.meme.Counts;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Status;

/** A row of {@code memes}. */
@Entity
@Table(name = "memes")
class MemeRow {
  @Id private UUID id;

  @Column(name = "owner_id")
  private UUID ownerId;

  @ManyToOne
  @JoinColumn(name = "owner_id", insertable = false, updatable = false)
  private AuthorRow author;

  @Embedded private DetailsColumns details;

  @Embedded private PictureColumns picture;

  @Column(name = "created_at")
  private Instant createdAt;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "published_at")
  private Instant publishedAt;

  /** When it was published, computed by the database; null while the meme is not public. */
  @Column(name = "hung_at", insertable = false, updatable = false)
  private Instant hungAt;

  /** The same time; the listing of all memes has an index of its own on it. */
  @Column(name = "hall_at", insertable = false, updatable = false)
  private Instant hallAt;

  @Embedded private AnalysisColumns analysis;
  private long likes;
  private long views;
  private long comments;

  @Column(name = "comments_locked")
  private boolean commentsLocked;

  @ElementCollection
  @CollectionTable(name = "meme_tags", joinColumns = @JoinColumn(name = "meme_id"))
  private List<ListingColumns> hangings;

  static MemeRow of(Meme meme) {
    var row = new MemeRow();
    row.id = meme.id().value();
    row.ownerId = meme.author().id().value();
    row.details = DetailsColumns.of(meme.details());
    row.picture = PictureColumns.of(meme.picture());
    row.createdAt = meme.createdAt();
    row.status = meme.status();
    row.publishedAt = meme.publishedAt().orElse(null);
    row.analysis = AnalysisColumns.of(meme.analysis());
    row.commentsLocked = meme.commentsLocked();
    row.hangings = hangings(meme);
    return row;
  }

  Meme toDomain() {
    return new Meme(
        new MemeId(id),
        author.toDomain(),
        details.toDomain(),
        picture.toDomain(),
        createdAt,
        status,
        Optional.ofNullable(publishedAt),
        analysis.toDomain(),
        new Counts(likes, views, comments),
        commentsLocked);
  }

  private static List<ListingColumns> hangings(Meme meme) {
    Instant hungAt = meme.publishedAt().filter(at -> meme.isPublic()).orElse(null);
    return meme.details().tags().all().stream().map(tag -> ListingColumns.of(tag, hungAt)).toList();
  }
}
