package org.mememuseum.upload;

import java.util.Objects;
import java.util.Optional;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;

/** The folder in an {@link ImageStore} that holds all renditions of one meme's picture. */
public record ImageFolder(MemberId owner, MemeId meme) {
  public ImageFolder {
    Objects.requireNonNull(owner);
    Objects.requireNonNull(meme);
  }

  /** Returns the folder of a meme's picture. */
  public static ImageFolder of(Meme meme) {
    return new ImageFolder(meme.author().id(), meme.id());
  }

  /** Parses {@code memes/{owner}/{meme}}, optionally followed by a file name; otherwise empty. */
  public static Optional<ImageFolder> parse(String path) {
    String[] parts = path.split("/", 4);
    if (parts.length < 3 || !parts[0].equals("memes")) {
      return Optional.empty();
    }
    return MemberId.parse(parts[1])
        .flatMap(owner -> MemeId.parse(parts[2]).map(meme -> new ImageFolder(owner, meme)));
  }

  /** Returns {@code memes/{owner}/{meme}}. */
  public String path() {
    return "memes/" + owner + "/" + meme;
  }

  /** Returns {@code memes-trash/{owner}/{meme}}, the folder's place in the trash. */
  public String trashPath() {
    return "memes-trash/" + owner + "/" + meme;
  }
}
