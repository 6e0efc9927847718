package org.mememuseum.upload;

import java.util.List;

/** Event: pictures that no meme shows go to the trash. */
public record PicturesSwept(List<ImageFolder> folders) {
  public PicturesSwept {
    folders = List.copyOf(folders);
  }
}
