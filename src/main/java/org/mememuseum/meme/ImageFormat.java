package org.mememuseum.meme;

/** The accepted picture formats. */
public enum ImageFormat {
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp");

  private final String contentType;
  private final String extension;

  ImageFormat(String contentType, String extension) {
    this.contentType = contentType;
    this.extension = extension;
  }

  /** Returns the media type, for example {@code image/jpeg}. */
  public String contentType() {
    return contentType;
  }

  /** Returns the file name's ending without a dot, for example {@code jpg}. */
  public String extension() {
    return extension;
  }
}
