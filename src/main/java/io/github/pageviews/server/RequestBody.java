package io.github.pageviews.server;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body that a request for the page may carry though nobody needs it. A request is complete when
 * its body is, so it is read to the end before the view counts.
 */
final class RequestBody {

  /** The longest body that is put up with, in bytes. */
  static final int LIMIT = 64 * 1024;

  /**
   * Bytes of a body over the limit that are still read and thrown away. A connection closed with
   * unread input is reset, which can take the 413 from a client that is still sending.
   */
  private static final int DISCARDED = 1024 * 1024;

  private RequestBody() {}

  /**
   * Reads the body to its end.
   *
   * @throws ContentTooLargeResponse if it is longer than {@link #LIMIT}
   * @throws BadRequestResponse if it ends early, comes too slowly, is not well-formed or in a
   *     transfer coding other than chunked
   */
  static void readToEnd(HttpServletRequest request) {
    String coding = request.getHeader("Transfer-Encoding");
    if (coding != null && !isUnderstood(coding, request.getProtocol())) {
      throw new BadRequestResponse();
    }
    long declared = request.getContentLengthLong();
    if (declared == 0 || (declared < 0 && coding == null)) {
      return;
    }
    // Whoever waits for "100 Continue" has not started to send, and need not.
    if (declared > DISCARDED || (declared > LIMIT && request.getHeader("Expect") != null)) {
      throw new ContentTooLargeResponse();
    }
    if (length(request) > LIMIT) {
      throw new ContentTooLargeResponse();
    }
  }

  /** RFC 9112, 6.1: no coding besides chunked is known here, and HTTP/1.0 knows none at all. */
  private static boolean isUnderstood(String coding, String protocol) {
    return coding.equalsIgnoreCase("chunked") && !protocol.equals("HTTP/1.0");
  }

  private static long length(HttpServletRequest request) {
    try {
      InputStream in = request.getInputStream();
      byte[] buffer = new byte[4096];
      long length = 0;
      int read = 0;
      while (read >= 0 && length <= DISCARDED) {
        length += read;
        read = in.read(buffer);
      }
      return length;
    } catch (IOException | RuntimeException e) {
      // Jetty reports what is wrong with the body by either kind of exception.
      BadRequestResponse badRequest = new BadRequestResponse();
      badRequest.initCause(e);
      throw badRequest;
    }
  }
}
