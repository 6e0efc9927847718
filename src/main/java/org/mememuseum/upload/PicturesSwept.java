package org.mememuseum.upload;

import java.util.List;

/** Event: the sweep moves pictures that no meme shows to the trash. */
public record PicturesSwept(List<ImageFolder> folders) {
  public PicturesSwept {
    folders = List.copyOf(folders);
  }
}
