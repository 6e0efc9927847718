package org.mememuseum.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.mememuseum.member.PasswordHasher;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA512 in 210,000 iterations, as OWASP recommends. The hash
 * includes its parameters, so that they can be raised later and old hashes stay valid.
 */
@ApplicationScoped
public class Pbkdf2Hasher implements PasswordHasher {
  private Pbkdf2PasswordHash algorithm;

  protected Pbkdf2Hasher() {}

  @Inject
  public Pbkdf2Hasher(Pbkdf2PasswordHash algorithm) {
    this.algorithm = algorithm;
    algorithm.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
  }

  @Override
  public String hash(String password) {
    return algorithm.generate(password.toCharArray());
  }

  @Override
  public boolean verify(String password, String hash) {
    return algorithm.verify(password.toCharArray(), hash);
  }
}
