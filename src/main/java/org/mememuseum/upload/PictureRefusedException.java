package org.mememuseum.upload;

import org.mememuseum.MuseumException;

/** Thrown when the uploaded bytes are not an acceptable picture. */
public final class PictureRefusedException extends MuseumException {

  /** What is wrong with the bytes. */
  public enum Reason {
    /** The file is empty. */
    EMPTY(Kind.INVALID, "picture.empty"),
    /** The file is too large; argument: the limit in megabytes. */
    TOO_LARGE(Kind.TOO_LARGE, "picture.tooLarge"),
    /** Not a picture at all, such as text. */
    NOT_A_PICTURE(Kind.UNSUPPORTED, "picture.notAPicture"),
    /** The format, or this variant of a format, is not supported; the message key names it. */
    UNSUPPORTED_FORMAT(Kind.UNSUPPORTED, "picture.is"),
    /** Width times height is too large; argument: the limit in megapixels. */
    TOO_MANY_PIXELS(Kind.INVALID, "picture.tooManyPixels"),
    /** A side is too short; argument: the limit in pixels. */
    TOO_SMALL(Kind.INVALID, "picture.tooSmall"),
    /** A side is too long; argument: the limit in pixels. */
    SIDE_TOO_LONG(Kind.INVALID, "picture.sideTooLong"),
    /** The animation has too many frames; argument: the limit in frames. */
    TOO_MANY_FRAMES(Kind.INVALID, "picture.tooManyFrames"),
    /** Processing timed out; argument: the limit in seconds. */
    TOO_MUCH_WORK(Kind.INVALID, "picture.tooMuchWork"),
    /** The file is truncated or corrupt. */
    DAMAGED(Kind.INVALID, "picture.damaged");

    private final Kind kind;
    private final String messageKey;

    Reason(Kind kind, String messageKey) {
      this.kind = kind;
      this.messageKey = messageKey;
    }

    /** Returns the key of the sentence for the user. */
    public String messageKey() {
      return messageKey;
    }
  }

  private final Reason reason;

  public PictureRefusedException(Reason reason, Object... messageArguments) {
    super(reason.kind, reason.messageKey, messageArguments);
    this.reason = reason;
  }

  /** Refuses a file of a format that is not supported. */
  public PictureRefusedException(OtherFormat format) {
    super(Reason.UNSUPPORTED_FORMAT.kind, format.messageKey());
    this.reason = Reason.UNSUPPORTED_FORMAT;
  }

  /** Refuses a file because of a decoder's exception, which is kept as the cause for the log. */
  public PictureRefusedException(Reason reason, Throwable cause, Object... messageArguments) {
    super(reason.kind, cause, reason.messageKey, messageArguments);
    this.reason = reason;
  }

  /** Returns what is wrong with the bytes. */
  public Reason reason() {
    return reason;
  }
}
