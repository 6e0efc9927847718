package org.mememuseum.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.mememuseum.meme.MemeWithdrawn;

/** Deletes the pictures of a withdrawn meme after commit. */
@ApplicationScoped
public class PictureRemoval {
  private ImageStore images;

  protected PictureRemoval() {}

  @Inject
  public PictureRemoval(ImageStore images) {
    this.images = images;
  }

  void remove(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemeWithdrawn event) {
    images.deleteAll(ImageFolder.of(event.meme()));
  }
}
