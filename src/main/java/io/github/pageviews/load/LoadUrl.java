package io.github.pageviews.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** What counts as a URL to load, and what goes from it into a request. */
public final class LoadUrl {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");
  private static final int DEFAULT_PORT = 80;

  private LoadUrl() {}

  /**
   * Reads a URL as a user types it; {@code http://} may be left out, as with {@code ab}.
   *
   * @throws IllegalArgumentException with a one-line message if it is not a usable URL
   */
  public static URI parse(String text) {
    String url = SCHEME.matcher(text).matches() ? text : "http://" + text;
    try {
      URI uri = new URI(url);
      check(uri);
      return uri;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "not a URL: " + text + " (" + e.getReason() + "); expected http://HOST[:PORT]/PATH", e);
    }
  }

  static void check(URI uri) {
    String scheme = uri.getScheme();
    if ("https".equalsIgnoreCase(scheme)) {
      throw new IllegalArgumentException("https is not supported: " + uri + "; use an http URL");
    }
    if (!"http".equalsIgnoreCase(scheme)) {
      throw new IllegalArgumentException(
          "not an http URL: " + uri + "; expected http://HOST[:PORT]/PATH");
    }
    if (uri.getHost() == null) {
      throw new IllegalArgumentException(
          "no valid host in the URL: " + uri + "; expected http://HOST[:PORT]/PATH");
    }
    if (uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException("a user name in the URL is not supported");
    }
    if (uri.getPort() == 0 || uri.getPort() > 65_535) {
      throw new IllegalArgumentException(
          "the port must be 1 to 65535, not " + uri.getPort() + ": " + uri);
    }
  }

  static int port(URI uri) {
    return uri.getPort() == -1 ? DEFAULT_PORT : uri.getPort();
  }

  /** The request target in origin form (RFC 9112 section 3.2.1). */
  static String requestTarget(URI uri) {
    // toASCIIString escapes what URI lets through beyond ASCII.
    URI ascii = URI.create(uri.toASCIIString());
    String path = ascii.getRawPath();
    String query = ascii.getRawQuery();
    return (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
  }

  /** The value of the Host field (RFC 9110 section 7.2): no zone, no default port. */
  static String hostField(URI uri) {
    String host = uri.getHost();
    int zone = host.indexOf('%');
    String name = zone < 0 ? host : host.substring(0, zone) + "]";
    return port(uri) == DEFAULT_PORT ? name : name + ":" + port(uri);
  }
}
