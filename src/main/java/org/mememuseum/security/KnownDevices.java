package org.mememuseum.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.TokenHash;

/**
 * Knows a browser again that somebody has signed in with, by what its cookie carries: a random
 * number, and for each account a mark that only the museum's key makes of the two. Nothing is
 * recorded of it, and nobody can tell an account from its mark.
 */
@ApplicationScoped
public class KnownDevices {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;
  // A family's tablet; of more accounts, those that signed in last.
  private static final int MAX_ACCOUNTS = 4;
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9_-]{22}(\\.[A-Za-z0-9_-]{22}){1," + MAX_ACCOUNTS + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private SecretKeySpec key;

  protected KnownDevices() {}

  @Inject
  public KnownDevices(MuseumKey key) {
    this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
  }

  /**
   * Returns what the browser is to carry once an account has been signed in with it.
   *
   * @param carried what it carries already, if anything, whoever made that up
   * @return at most 114 letters, digits, dots, hyphens and underscores
   */
  public String remember(Optional<String> carried, EmailAddress account) {
    var before = parts(carried);
    String device = before.isEmpty() ? random() : before.get(0);
    String mark = mark(device, account);
    var others = before.stream().skip(1).filter(one -> !one.equals(mark)).limit(MAX_ACCOUNTS - 1L);
    var all = Stream.concat(Stream.of(device, mark), others);
    return all.collect(Collectors.toCollection(LinkedHashSet::new)).stream()
        .collect(Collectors.joining("."));
  }

  /**
   * Returns the hash by which a browser is known to an account; empty if it carries nothing that
   * proves it.
   */
  public Optional<String> find(Optional<String> carried, EmailAddress account) {
    var parts = parts(carried);
    return parts.stream()
        .limit(1)
        .map(device -> mark(device, account))
        .filter(mark -> parts.subList(1, parts.size()).contains(mark))
        .map(mark -> TokenHash.of(mark).hex())
        .findFirst();
  }

  private static List<String> parts(Optional<String> carried) {
    return carried.stream()
        .filter(text -> FORM.matcher(text).matches())
        .flatMap(text -> Arrays.stream(text.split("\\.")))
        .toList();
  }

  private static String random() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return text(random);
  }

  private String mark(String device, EmailAddress account) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String marked = "device\n" + device + "\n" + account.text();
      return text(Arrays.copyOf(mac.doFinal(marked.getBytes(StandardCharsets.UTF_8)), BYTES));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
