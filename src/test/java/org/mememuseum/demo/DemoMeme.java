package org.mememuseum.demo;

import java.util.List;
import org.mememuseum.demo.kit.Artwork;
import org.mememuseum.demo.kit.PictureFormat;

/**
 * One meme of the demo collection.
 *
 * @param fileName its file name, ending in jpg, png, gif or webp; unique in the collection
 * @param title at most 120 characters; unique in the collection
 * @param description the text on the meme's page
 * @param tags at most ten lower-case words
 * @param category the slug of one of the museum's categories
 * @param artwork the drawing
 */
public record DemoMeme(
    String fileName,
    String title,
    String description,
    List<String> tags,
    String category,
    Artwork artwork) {

  /** Copies the tags. */
  public DemoMeme {
    tags = List.copyOf(tags);
  }

  /** Returns the format for its file name. */
  public PictureFormat format() {
    return PictureFormat.of(fileName);
  }

  /** Draws the picture and returns the file; takes some tenths of a second. */
  public byte[] draw() {
    return artwork.draw(format());
  }
}
