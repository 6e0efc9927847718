package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.mememuseum.meme.Colour;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Picture;

/** The columns of {@code memes} that describe the picture. */
@Embeddable
class PictureColumns {
  @Enumerated(EnumType.STRING)
  private ImageFormat format;

  private int width;
  private int height;
  private long bytes;

  /** Null in rows from before it was stored. */
  @Column(name = "stored_bytes")
  private Long storedBytes;

  private String sha256;

  @Column(name = "perceptual_hash")
  private long perceptualHash;

  private boolean animated;
  private boolean transparent;

  @Column(name = "original_shown")
  private boolean originalShown;

  @Column(name = "share_kept")
  private boolean shareKept;

  @Column(name = "medium_kept")
  private boolean mediumKept;

  @Column(name = "main_colour")
  private String mainColour;

  static PictureColumns of(Picture picture) {
    var columns = new PictureColumns();
    columns.format = picture.format();
    columns.width = picture.width();
    columns.height = picture.height();
    columns.bytes = picture.bytes();
    columns.storedBytes = picture.storedBytes();
    columns.sha256 = picture.sha256();
    columns.perceptualHash = picture.perceptualHash();
    columns.animated = picture.animated();
    columns.transparent = picture.transparent();
    columns.originalShown = picture.originalShown();
    columns.shareKept = picture.shareKept();
    columns.mediumKept = picture.mediumKept();
    columns.mainColour = picture.mainColour().map(Colour::hex).orElse(null);
    return columns;
  }

  Picture toDomain() {
    return new Picture(
        format,
        width,
        height,
        bytes,
        Optional.ofNullable(storedBytes).orElse(bytes),
        sha256,
        perceptualHash,
        animated,
        transparent,
        originalShown,
        shareKept,
        mediumKept,
        Optional.ofNullable(mainColour).map(Colour::ofHex));
  }
}
