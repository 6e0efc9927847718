package org.mememuseum.moderation;

import java.util.List;
import java.util.Optional;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Meme;
import org.mememuseum.reaction.Comment;

/**
 * Event: something was reported, or the case was closed.
 *
 * @param meme the reported meme, or that of the reported comment
 * @param comment the reported comment, if it was still there; empty for a meme
 * @param by the reporter, or the curator
 * @param reporters of a closed case; nobody else learns who they are
 */
public record ReportChanged(
    Meme meme, Optional<Comment> comment, MemberId by, What what, List<MemberId> reporters) {
  public ReportChanged {
    reporters = List.copyOf(reporters);
  }

  /** What happened. */
  public enum What {
    REPORTED,
    DISMISSED,
    UPHELD
  }
}
