package org.mememuseum.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.mememuseum.adapter.disk.DiskImageStore;
import org.mememuseum.adapter.houserules.HouseRules;
import org.mememuseum.adapter.imaging.ImageIoProcessor;
import org.mememuseum.adapter.logging.LoggingNotifier;
import org.mememuseum.moderation.Moderator;
import org.mememuseum.notification.Notifier;
import org.mememuseum.security.PictureOrigin;
import org.mememuseum.upload.ImageProcessor;
import org.mememuseum.upload.ImageStore;

/** The composition root: one producer for each port that is not a store of records. */
@ApplicationScoped
public class Backends {
  // Of working memory that pictures may use at once, in a heap of 256 MB.
  private static final int IMAGE_MEGABYTES = 128;

  private final Settings settings;

  protected Backends() {
    this(null);
  }

  @Inject
  public Backends(Settings settings) {
    this.settings = settings;
  }

  @Produces
  @ApplicationScoped
  ImageStore imageStore() {
    return switch (settings.backend()) {
      case LOCAL -> new DiskImageStore(settings.pictures());
    };
  }

  @Produces
  @Singleton
  PictureOrigin pictureOrigin(ImageStore images) {
    return new PictureOrigin(images.linkOrigin());
  }

  @Produces
  @ApplicationScoped
  Moderator moderator() {
    return switch (settings.backend()) {
      case LOCAL -> new HouseRules(settings.houseRules());
    };
  }

  @Produces
  @ApplicationScoped
  Notifier notifier() {
    return switch (settings.backend()) {
      case LOCAL -> new LoggingNotifier();
    };
  }

  @Produces
  @ApplicationScoped
  ImageProcessor imageProcessor() {
    return new ImageIoProcessor(settings.uploads(), IMAGE_MEGABYTES);
  }
}
