package org.mememuseum.launch;

import java.net.URI;
import java.util.Map;

/** The environment variables by which a launcher tells the museum's server what it needs. */
final class MuseumEnvironment {

  private static final int SECRET_BYTES = 32;

  private MuseumEnvironment() {}

  /** Returns what the data folder settles: where pictures go, and the key that signs and hashes. */
  static Map<String, String> of(DataFolder folder, URI address) {
    return Map.of(
        "MUSEUM_PICTURES", folder.pictures().toString(),
        "MUSEUM_SECRET", folder.key("secret", SECRET_BYTES),
        "MUSEUM_BASE_URL", address.toString());
  }

  /** Returns who is to become the first admin. */
  static Map<String, String> of(FirstAdmin admin) {
    return Map.of(
        "MUSEUM_ADMIN_EMAIL", admin.email(),
        "MUSEUM_ADMIN_PASSWORD", admin.password());
  }
}
