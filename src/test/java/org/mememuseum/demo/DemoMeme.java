package org.mememuseum.demo;

import java.util.List;
import org.mememuseum.demo.kit.Artwork;
import org.mememuseum.demo.kit.PictureFormat;

/**
 * One meme of the demo collection.
 *
 * @param fileName the name of its file, ending in jpg, png, gif or webp; unique in the collection
 * @param title its title, at most 120 characters; unique in the collection
 * @param description what the placard tells
 * @param tags at most ten lower-case words
 * @param category the slug of one of the museum's categories
 * @param artwork what is drawn
 */
public record DemoMeme(
    String fileName,
    String title,
    String description,
    List<String> tags,
    String category,
    Artwork artwork) {

  /** Takes a copy of the tags. */
  public DemoMeme {
    tags = List.copyOf(tags);
  }

  /** Returns the format its file name tells. */
  public PictureFormat format() {
    return PictureFormat.of(fileName);
  }

  /** Draws the picture and returns its file; takes some tenths of a second. */
  public byte[] draw() {
    return artwork.draw(format());
  }
}
