package io.github.pageviews.load;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The status line and the fields of a response, as far as they decide where its body ends and
 * whether the connection stays (RFC 9112 sections 4, 6.3 and 9.3). Not thread-safe.
 */
final class ResponseHead {

  /** The body ends where the connection does. */
  static final long UNTIL_CLOSE = -1;

  private static final byte[] PREFIX = "HTTP/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CONTENT_LENGTH = ascii("content-length");
  private static final byte[] TRANSFER_ENCODING = ascii("transfer-encoding");
  private static final byte[] CONNECTION = ascii("connection");
  private static final int MAX_DIGITS = 18;

  private int status;
  private boolean versionPersists;
  private boolean sawClose;
  private boolean sawKeepAlive;
  private boolean hasTransferEncoding;
  private boolean chunked;
  private long contentLength;

  /** Starts over with a status line; false if it is none. */
  boolean start(byte[] line, int length) {
    sawClose = false;
    sawKeepAlive = false;
    hasTransferEncoding = false;
    chunked = false;
    contentLength = UNTIL_CLOSE;
    // HTTP/1.1 200, and anything or nothing as the reason.
    if (length < 12 || !startsWith(line, PREFIX) || line[8] != ' ') {
      return false;
    }
    versionPersists = line[7] != '0';
    status = 0;
    for (int i = 9; i < 12; i++) {
      if (line[i] < '0' || line[i] > '9') {
        return false;
      }
      status = status * 10 + line[i] - '0';
    }
    return status >= 100 && (length == 12 || line[12] == ' ');
  }

  /** Takes a field line; false if it makes the length of the body unknowable. */
  boolean field(byte[] line, int length) {
    if (isNamed(CONTENT_LENGTH, line, length)) {
      return contentLength(value(CONTENT_LENGTH, line, length));
    }
    if (isNamed(TRANSFER_ENCODING, line, length)) {
      hasTransferEncoding = true;
      String codings = value(TRANSFER_ENCODING, line, length);
      chunked = codings.substring(codings.lastIndexOf(',') + 1).trim().equals("chunked");
    } else if (isNamed(CONNECTION, line, length)) {
      for (String option : value(CONNECTION, line, length).split(",", -1)) {
        sawClose |= option.trim().equals("close");
        sawKeepAlive |= option.trim().equals("keep-alive");
      }
    }
    return true;
  }

  private boolean contentLength(String value) {
    for (String each : value.split(",", -1)) {
      String digits = each.trim();
      if (digits.isEmpty()
          || digits.length() > MAX_DIGITS
          || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
      long length = Long.parseLong(digits);
      if (contentLength != UNTIL_CLOSE && contentLength != length) {
        return false;
      }
      contentLength = length;
    }
    return true;
  }

  int status() {
    return status;
  }

  /** A response that another one follows. 101 is final here: no upgrade was asked for. */
  boolean isInterim() {
    return status < 200 && status != 101;
  }

  boolean hasNoBody() {
    return status < 200 || status == 204 || status == 304;
  }

  boolean isChunked() {
    return chunked;
  }

  /** The length of the body in bytes, or {@link #UNTIL_CLOSE}. */
  long bodyLength() {
    return hasTransferEncoding ? UNTIL_CLOSE : contentLength;
  }

  boolean isPersistent() {
    boolean delimited = hasNoBody() || chunked || bodyLength() != UNTIL_CLOSE;
    return delimited && status != 101 && !sawClose && (versionPersists || sawKeepAlive);
  }

  private static boolean isNamed(byte[] name, byte[] line, int length) {
    if (length <= name.length || line[name.length] != ':') {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      byte c = line[i];
      if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != name[i]) {
        return false;
      }
    }
    return true;
  }

  private static String value(byte[] name, byte[] line, int length) {
    int from = name.length + 1;
    return new String(line, from, length - from, StandardCharsets.ISO_8859_1)
        .trim()
        .toLowerCase(Locale.ROOT);
  }

  private static boolean startsWith(byte[] line, byte[] prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (line[i] != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
