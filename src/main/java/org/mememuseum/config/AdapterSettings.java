package org.mememuseum.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which adapters are used, and where.
 *
 * @param backend where pictures are stored and who examines them
 * @param store where records are stored
 * @param notifying how announcements are sent to operators
 * @param aws the settings for Amazon's services; empty if none is used
 * @param pictures the directory of the local image store; empty if it is not used
 */
record AdapterSettings(
    Backend backend,
    Store store,
    Notifying notifying,
    Optional<AwsSettings> aws,
    Optional<Path> pictures) {
  /** Where pictures are stored and who examines them. */
  public enum Backend {
    /** A directory and house rules. */
    LOCAL,
    /** S3 and Rekognition. */
    AWS
  }

  /** Where records are stored. */
  public enum Store {
    POSTGRESQL,
    DYNAMODB
  }

  /** How announcements are sent to operators. */
  public enum Notifying {
    OFF,
    LOG,
    SNS
  }

  static AdapterSettings read(SettingSource source) {
    var backend = source.choice("museum.backend", Backend.class, Backend.LOCAL);
    boolean onAws = backend == Backend.AWS;
    var store = store(source, onAws);
    var notifying = notifying(source, onAws);
    return new AdapterSettings(
        backend,
        store,
        notifying,
        onAws
            ? Optional.of(AwsSettings.read(source, notifying == Notifying.SNS))
            : Optional.empty(),
        onAws ? Optional.empty() : Optional.of(pictures(source)));
  }

  private static Store store(SettingSource source, boolean onAws) {
    var fallback = onAws ? Store.DYNAMODB : Store.POSTGRESQL;
    var store = source.choice("museum.store", Store.class, fallback);
    if (!onAws && store == Store.DYNAMODB) {
      throw new SettingException("museum.store", "can be dynamodb only if museum.backend is aws.");
    }
    return store;
  }

  private static Notifying notifying(SettingSource source, boolean onAws) {
    var notifying =
        source.choice("museum.notify", Notifying.class, onAws ? Notifying.SNS : Notifying.LOG);
    if (!onAws && notifying == Notifying.SNS) {
      throw new SettingException("museum.notify", "can be sns only if museum.backend is aws.");
    }
    return notifying;
  }

  private static Path pictures(SettingSource source) {
    var path = Path.of(source.require("museum.pictures"));
    if (!path.isAbsolute()) {
      throw new SettingException("museum.pictures", "must be an absolute path.");
    }
    return path;
  }
}
