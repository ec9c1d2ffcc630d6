package io.github.pageviews.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * Brings a path into the one form that equivalent paths share (RFC 3986, 6.2.2): percent-encoded
 * unreserved characters are decoded, the digits of the other encodings are upper case, and dot
 * segments are removed. Nothing else is equivalent: {@code //}, {@code /;a=b} and {@code /stats%2F}
 * are other paths than {@code /} and {@code /stats}. Jetty has refused what would lead above the
 * root, such as {@code /..}, before it comes here.
 */
final class RequestPath {

  private RequestPath() {}

  static String canonical(String path) {
    if (path.isEmpty()) {
      return "/"; // RFC 9110, 4.2.3: an absolute form without a path means the root.
    }
    boolean canonical = path.indexOf('%') < 0 && !path.contains("/.");
    return canonical ? path : withoutDotSegments(decodeUnreserved(path));
  }

  private static String decodeUnreserved(String path) {
    StringBuilder out = new StringBuilder(path.length());
    int i = 0;
    while (i < path.length()) {
      char c = path.charAt(i);
      int code = c == '%' ? octet(path, i + 1) : -1;
      if (code < 0) {
        out.append(c);
        i++;
        continue;
      }
      if (isUnreserved(code)) {
        out.append((char) code);
      } else {
        out.append(path.substring(i, i + 3).toUpperCase(Locale.ROOT));
      }
      i += 3;
    }
    return out.toString();
  }

  /** Returns the value of the two hexadecimal digits at the index, or -1 if there are none. */
  private static int octet(String path, int index) {
    if (index + 2 > path.length()) {
      return -1;
    }
    int high = Character.digit(path.charAt(index), 16);
    int low = Character.digit(path.charAt(index + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  /** RFC 3986, 2.3. */
  private static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }

  /** RFC 3986, 5.2.4, for a path that starts with a slash. */
  private static String withoutDotSegments(String path) {
    if (!path.startsWith("/")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    Iterator<String> segments = List.of(path.substring(1).split("/", -1)).iterator();
    while (segments.hasNext()) {
      String segment = segments.next();
      boolean dots = segment.equals(".") || segment.equals("..");
      if (segment.equals("..")) {
        kept.pollLast();
      }
      if (!dots) {
        kept.addLast(segment);
      } else if (!segments.hasNext()) {
        kept.addLast(""); // A dot segment at the end leaves its slash.
      }
    }
    return "/" + String.join("/", kept);
  }
}
