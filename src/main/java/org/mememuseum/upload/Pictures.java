package org.mememuseum.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Rendition;

/** Hands out pictures of memes that whoever asks may see. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Pictures {
  private ImageStore images;

  protected Pictures() {}

  @Inject
  public Pictures(ImageStore images) {
    this.images = images;
  }

  /**
   * Returns where a browser can get a picture from the store itself; the caller has made sure that
   * it may be seen.
   *
   * @param disposition the header {@code Content-Disposition} that it is to be given
   * @return empty if pictures are to be had from {@link #open} alone
   */
  public Optional<ImageLink> link(Meme meme, Rendition rendition, String disposition) {
    return images.link(ImageKey.of(meme, rendition), disposition);
  }

  /**
   * Opens a picture; the caller closes it, and has made sure that it may be seen.
   *
   * @return its bytes; empty if they are gone
   * @throws ImageStoreUnavailableException if the store does not answer
   */
  public Optional<InputStream> open(Meme meme, Rendition rendition) {
    return images.open(ImageKey.of(meme, rendition));
  }
}
