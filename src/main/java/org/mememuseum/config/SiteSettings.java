package org.mememuseum.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.mememuseum.InvalidInputException;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.NewPassword;
import org.mememuseum.security.AddressRange;
import org.mememuseum.security.TrustedProxies;

/**
 * How the museum is reached, and whom it trusts.
 *
 * @param secret the key for all signatures and keyed hashes, at least 32 bytes
 * @param baseUrl the public URL for absolute links, without a trailing slash
 * @param proxies the proxies that are trusted to report a client's address
 * @param admin the member to appoint as administrator at startup
 */
record SiteSettings(
    byte[] secret, URI baseUrl, TrustedProxies proxies, Optional<FirstAdmin> admin) {
  /** The first administrator, who can appoint others. */
  record FirstAdmin(EmailAddress email, NewPassword password) {}

  static SiteSettings read(SettingSource source) {
    return new SiteSettings(secret(source), baseUrl(source), proxies(source), admin(source));
  }

  private static byte[] secret(SettingSource source) {
    String name = "museum.secret";
    try {
      byte[] secret =
          Base64.getDecoder().decode(source.require(name).replace('-', '+').replace('_', '/'));
      if (secret.length >= 32) {
        return secret;
      }
    } catch (IllegalArgumentException notBase64) {
      throw new SettingException(name, "must be base64; make one with: openssl rand -base64 32");
    }
    throw new SettingException(
        name, "must be at least 32 bytes; make one with: openssl rand -base64 32");
  }

  private static URI baseUrl(SettingSource source) {
    String name = "museum.base-url";
    try {
      var url = new URI(source.require(name).replaceAll("/+$", ""));
      if (("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
          && url.getHost() != null
          && url.getPath().isEmpty()) {
        return url;
      }
    } catch (URISyntaxException malformed) {
      throw new SettingException(name, "must look like https://museum.example.org.");
    }
    throw new SettingException(name, "must look like https://museum.example.org.");
  }

  private static TrustedProxies proxies(SettingSource source) {
    String name = "museum.trusted-proxies";
    String value = source.find(name).orElse("");
    int hops = (int) source.number("museum.proxy-hops", 1, 1, 10);
    try {
      return value.isBlank()
          ? TrustedProxies.NONE
          : new TrustedProxies(
              Stream.of(value.split(",", -1)).map(String::strip).map(AddressRange::parse).toList(),
              hops);
    } catch (IllegalArgumentException malformed) {
      throw new SettingException(
          name,
          "must be addresses or networks such as 127.0.0.1, 10.0.0.0/8, not '" + value + "'.");
    }
  }

  private static Optional<FirstAdmin> admin(SettingSource source) {
    var email = source.find("museum.admin.email");
    if (email.isEmpty()) {
      return Optional.empty();
    }
    String password = source.require("museum.admin.password");
    try {
      return Optional.of(new FirstAdmin(new EmailAddress(email.get()), new NewPassword(password)));
    } catch (InvalidInputException refused) {
      throw new SettingException(
          "museum.admin." + (refused.messageKey().startsWith("email") ? "email" : "password"),
          "is not acceptable: " + refused.messageKey() + ".");
    }
  }
}
