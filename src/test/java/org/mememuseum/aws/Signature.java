package org.mememuseum.aws;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks the Signature Version 4 of requests to a service's root path, made with {@link
 * LocalCredentials}, as the service would.
 */
final class Signature {
  private static final Pattern SHAPE =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([a-z0-9-]+)/([a-z0-9-]+)/aws4_request,"
              + " ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})");

  private final String service;

  Signature(String service) {
    this.service = service;
  }

  /** Returns what is wrong with the signature; empty text if it is valid. */
  String problem(String method, URI uri, Headers headers, byte[] body) {
    var shape = SHAPE.matcher(String.valueOf(headers.getFirst("Authorization")));
    if (!shape.matches()) {
      return "the Authorization header has not the form of Signature Version 4";
    }
    if (!shape.group(1).equals(LocalCredentials.ACCESS_KEY)) {
      return "the access key is unknown";
    }
    String date = String.valueOf(headers.getFirst("X-Amz-Date"));
    if (!date.matches("\\d{8}T\\d{6}Z") || !date.startsWith(shape.group(2))) {
      return "the date does not fit the credential's scope";
    }
    if (!shape.group(4).equals(service)) {
      return "the credential is scoped to " + shape.group(4) + ", not " + service;
    }
    var signed = List.of(shape.group(5).split(";"));
    if (!signed.contains("host") || !signed.contains("x-amz-date")) {
      return "host and x-amz-date must be signed";
    }
    String request =
        String.join(
            "\n",
            method,
            uri.getRawPath(),
            "",
            signed.stream()
                .map(name -> name + ":" + headers.getFirst(name).strip() + "\n")
                .collect(Collectors.joining()),
            shape.group(5),
            hex(sha256(body)));
    return expected(shape, date, request).equals(shape.group(6))
        ? ""
        : "the signature does not match";
  }

  private String expected(Matcher shape, String date, String request) {
    String scope = shape.group(2) + "/" + shape.group(3) + "/" + service + "/aws4_request";
    String toSign = String.join("\n", "AWS4-HMAC-SHA256", date, scope, hex(sha256(bytes(request))));
    byte[] key = bytes("AWS4" + LocalCredentials.SECRET_KEY);
    for (String part : scope.split("/")) {
      key = hmac(key, part);
    }
    return hex(hmac(key, toSign));
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String hex(byte[] content) {
    return HexFormat.of().formatHex(content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
