package org.mememuseum.upload;

import java.util.List;
import java.util.Optional;
import org.mememuseum.member.MemberId;

/**
 * Event: pictures that no meme shows are moved to the trash.
 *
 * @param by the admin who ordered it; empty if it is the sweep
 */
public record PicturesSwept(List<ImageFolder> folders, Optional<MemberId> by) {
  public PicturesSwept {
    folders = List.copyOf(folders);
  }
}
