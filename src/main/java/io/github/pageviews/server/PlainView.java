package io.github.pageviews.server;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the requests for the page that nothing can be special about: {@code GET /} without a
 * query, without a body, and with no header but those that are known to change nothing in the
 * answer. What is not recognised is not refused, it goes the ordinary way; so a header that gains a
 * meaning there never has to be remembered here.
 */
final class PlainView {

  /** Headers that every layer of the ordinary way ignores for this page. */
  private static final Set<HttpHeader> MEANINGLESS =
      EnumSet.of(
          HttpHeader.HOST,
          HttpHeader.USER_AGENT,
          HttpHeader.ACCEPT,
          HttpHeader.ACCEPT_CHARSET,
          HttpHeader.ACCEPT_ENCODING,
          HttpHeader.ACCEPT_LANGUAGE,
          HttpHeader.CACHE_CONTROL,
          HttpHeader.COOKIE,
          HttpHeader.FORWARDED,
          HttpHeader.KEEP_ALIVE,
          HttpHeader.PRAGMA,
          HttpHeader.REFERER,
          HttpHeader.VIA,
          HttpHeader.X_FORWARDED_FOR,
          HttpHeader.X_FORWARDED_HOST,
          HttpHeader.X_FORWARDED_PROTO);

  private PlainView() {}

  static boolean is(Request request) {
    return HttpMethod.GET.is(request.getMethod())
        && isHome(request.getHttpURI())
        && isPlain(request.getHeaders());
  }

  /**
   * The path as Jetty read it, {@code /} for none: other spellings of it are for {@link
   * CanonicalRequests}.
   */
  private static boolean isHome(HttpURI uri) {
    return Routes.HOME.equals(uri.getPath())
        && uri.getQuery() == null
        && uri.getFragment() == null
        && uri.getUser() == null;
  }

  private static boolean isPlain(Iterable<HttpField> headers) {
    for (HttpField field : headers) {
      HttpHeader header = field.getHeader(); // Null for a name that Jetty has never heard of.
      if (header == HttpHeader.CONNECTION ? !isPersistence(field.getValue()) : !isIgnored(header)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIgnored(@Nullable HttpHeader header) {
    return header != null && MEANINGLESS.contains(header);
  }

  /** Jetty's generator obeys these two; others, such as {@code Upgrade}, name more headers. */
  private static boolean isPersistence(@Nullable String connection) {
    return "keep-alive".equalsIgnoreCase(connection) || "close".equalsIgnoreCase(connection);
  }
}
