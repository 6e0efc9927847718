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
 * Recognises browsers in which an account has logged in before, by a cookie that holds a random
 * device number and a mark for each account: a MAC, by the museum's key, of the number and the
 * account. Nothing is stored on the server, and a mark does not reveal its account.
 */
@ApplicationScoped
public class KnownDevices {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;
  // Enough for a shared family device. Of more accounts, the last to log in are kept.
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
   * Returns the cookie's new value after an account has logged in.
   *
   * @param carried the current value, if any; it need not be genuine
   * @return at most 114 letters, digits, dots, hyphens and underscores
   */
  public String remember(Optional<String> carried, EmailAddress account) {
    var current = parts(carried);
    String device = current.isEmpty() ? random() : current.get(0);
    String mark = mark(device, account);
    var others =
        current.stream().skip(1).filter(each -> !each.equals(mark)).limit(MAX_ACCOUNTS - 1L);
    var all = Stream.concat(Stream.of(device, mark), others);
    return all.collect(Collectors.toCollection(LinkedHashSet::new)).stream()
        .collect(Collectors.joining("."));
  }

  /**
   * Returns a hash that identifies the browser to an account; empty if the cookie does not prove an
   * earlier login to it.
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
