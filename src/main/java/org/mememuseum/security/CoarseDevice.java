package org.mememuseum.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names the browser and the system of a {@code User-Agent} header, without versions and models: a
 * member recognises their devices by it, and nobody is tracked by it.
 */
final class CoarseDevice {
  // The first match counts, because browsers claim to be those that follow them here.
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser", "Samsung Internet");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS/", "Firefox");
    BROWSERS.put("CriOS/", "Chrome");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iOS");
    SYSTEMS.put("iPad", "iPadOS");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private CoarseDevice() {}

  /**
   * @param userAgent the header; may be null
   * @return such as "Firefox, Linux"; empty if neither is known
   */
  static String of(String userAgent) {
    String header = userAgent == null ? "" : userAgent;
    return Stream.of(BROWSERS, SYSTEMS)
        .flatMap(
            names ->
                names.entrySet().stream()
                    .filter(name -> header.contains(name.getKey()))
                    .map(Map.Entry::getValue)
                    .limit(1))
        .collect(Collectors.joining(", "));
  }
}
