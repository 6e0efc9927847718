package org.mememuseum.upload;

import org.mememuseum.MuseumException;

/** The uploaded bytes are not a picture that the museum takes in. */
public final class PictureRefusedException extends MuseumException {

  /** What is wrong with the bytes. */
  public enum Reason {
    /** There are none. */
    EMPTY(Kind.INVALID, "picture.empty"),
    /** Too many bytes; argument: the limit in megabytes. */
    TOO_LARGE(Kind.TOO_LARGE, "picture.tooLarge"),
    /** Not a picture at all, such as text. */
    NOT_A_PICTURE(Kind.UNSUPPORTED, "picture.notAPicture"),
    /** Of a format, or variant of a format, that is not taken; the sentence says of which. */
    UNSUPPORTED_FORMAT(Kind.UNSUPPORTED, "picture.is"),
    /** Width times height too big; argument: the limit in megapixels. */
    TOO_MANY_PIXELS(Kind.INVALID, "picture.tooManyPixels"),
    /** A side too short; argument: the limit in pixels. */
    TOO_SMALL(Kind.INVALID, "picture.tooSmall"),
    /** A side too long; argument: the limit in pixels. */
    SIDE_TOO_LONG(Kind.INVALID, "picture.sideTooLong"),
    /** An animation too long; argument: the limit in frames. */
    TOO_MANY_FRAMES(Kind.INVALID, "picture.tooManyFrames"),
    /** The work on it took longer than it may; argument: the limit in seconds. */
    TOO_MUCH_WORK(Kind.INVALID, "picture.tooMuchWork"),
    /** Cut off or corrupt. */
    DAMAGED(Kind.INVALID, "picture.damaged");

    private final Kind kind;
    private final String messageKey;

    Reason(Kind kind, String messageKey) {
      this.kind = kind;
      this.messageKey = messageKey;
    }

    /** Returns the key of the sentence that tells a person. */
    public String messageKey() {
      return messageKey;
    }
  }

  private final Reason reason;

  public PictureRefusedException(Reason reason, Object... messageArguments) {
    super(reason.kind, reason.messageKey, messageArguments);
    this.reason = reason;
  }

  /** For a file of a format that is not taken. */
  public PictureRefusedException(OtherFormat format) {
    super(Reason.UNSUPPORTED_FORMAT.kind, format.messageKey());
    this.reason = Reason.UNSUPPORTED_FORMAT;
  }

  /** For a refusal that a decoder's complaint led to; the cause is for the log alone. */
  public PictureRefusedException(Reason reason, Throwable cause, Object... messageArguments) {
    super(reason.kind, cause, reason.messageKey, messageArguments);
    this.reason = reason;
  }

  /** Returns what is wrong with the bytes. */
  public Reason reason() {
    return reason;
  }
}
