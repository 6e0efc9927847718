package org.mememuseum.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Rendition;

/** Gives access to memes' pictures. Callers have to check that the viewer may see the meme. */
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
   * Returns a link by which a browser fetches a picture from the store itself.
   *
   * @param disposition the {@code Content-Disposition} header of the response to the link
   * @return empty if pictures can be read through {@link #open} only
   */
  public Optional<ImageLink> link(Meme meme, Rendition rendition, String disposition) {
    return images.link(ImageKey.of(meme, rendition), disposition);
  }

  /**
   * Opens a picture; the caller closes it.
   *
   * @return its bytes; empty if they are gone
   * @throws ImageStoreUnavailableException if the store is unavailable
   */
  public Optional<InputStream> open(Meme meme, Rendition rendition) {
    return images.open(ImageKey.of(meme, rendition));
  }
}
