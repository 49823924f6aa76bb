package de.zielstand.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Styles, scripts and images from the classpath. Their address carries a hash of their content, so
 * browsers may keep them for ever and still see every change at once.
 */
public final class Assets {
  private static final Pattern SAFE =
      Pattern.compile("(styles|scripts|images|webjars)(/[A-Za-z0-9@_-][A-Za-z0-9@._-]*)+");
  private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

  private Assets() {}

  public static String address(String path) {
    var hash = HASHES.computeIfAbsent(path, Assets::hash);
    return "/assets/" + hash + "/" + path;
  }

  public static Optional<byte[]> content(String path) {
    if (!SAFE.matcher(path).matches()) {
      return Optional.empty();
    }
    var resource = path.startsWith("webjars/") ? "/META-INF/resources/" + path : "/" + path;
    try (var stream = Assets.class.getResourceAsStream(resource)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String path) {
    var content = content(path).orElseThrow(() -> new IllegalArgumentException("No asset " + path));
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
