package io.github.pageviews.server;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The body that a request for the page may carry though nobody needs it. A request is complete when
 * its body is, so it is read to the end before the request goes on. No thread waits for it: clients
 * that send a byte now and then would else take the whole pool.
 */
final class RequestBody extends Handler.Wrapper {

  /** The longest body that is put up with, in bytes. */
  static final int LIMIT = 64 * 1024;

  /**
   * Bytes of a body over the limit that are still read and thrown away. A connection closed with
   * unread input is reset, which can take the 413 from a client that is still sending.
   */
  private static final int DISCARDED = 1024 * 1024;

  private static final String STATE = RequestBody.class.getName();

  private enum State {
    TOO_LARGE,
    /** Ended early, came too slowly, is not well-formed or in a transfer coding but chunked. */
    BAD
  }

  RequestBody(Handler next) {
    super(next);
  }

  /**
   * Says what is wrong with the body.
   *
   * @throws ContentTooLargeResponse if it is longer than {@link #LIMIT}
   * @throws BadRequestResponse if there is no whole body
   */
  static void require(HttpServletRequest request) {
    Object state = request.getAttribute(STATE);
    if (state == State.TOO_LARGE) {
      throw new ContentTooLargeResponse();
    } else if (state == State.BAD) {
      throw new BadRequestResponse();
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String coding = request.getHeaders().get(HttpHeader.TRANSFER_ENCODING);
    long declared = declared(request);
    boolean none = declared == 0 || (declared < 0 && coding == null);
    if (!HttpMethod.GET.is(request.getMethod()) || (none && coding == null)) {
      return super.handle(request, response, callback);
    }
    if (coding != null && !isUnderstood(coding, request)) {
      request.setAttribute(STATE, State.BAD);
    } else if (declared > DISCARDED
        // Whoever waits for "100 Continue" has not started to send, and need not.
        || (declared > LIMIT && request.getHeaders().contains(HttpHeader.EXPECT))) {
      request.setAttribute(STATE, State.TOO_LARGE);
    } else if (!none) {
      new Reading(request, response, callback).run();
      return true;
    }
    return super.handle(request, response, callback);
  }

  private static long declared(Request request) {
    HttpField length = request.getHeaders().getField(HttpHeader.CONTENT_LENGTH);
    return length == null ? -1 : length.getLongValue();
  }

  /** RFC 9112, 6.1: no coding besides chunked is known here, and HTTP/1.0 knows none at all. */
  private static boolean isUnderstood(String coding, Request request) {
    return coding.equalsIgnoreCase("chunked")
        && request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_1_0;
  }

  /** Reads what is there, and comes back when there is more. */
  private final class Reading implements Runnable {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private long length;

    Reading(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    @Override
    public void run() {
      while (true) {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
          request.demand(this);
          return;
        }
        if (Content.Chunk.isFailure(chunk)) {
          request.setAttribute(STATE, State.BAD);
          break;
        }
        length += chunk.remaining();
        chunk.release();
        if (length > LIMIT) {
          request.setAttribute(STATE, State.TOO_LARGE);
        }
        if (chunk.isLast() || length > DISCARDED) {
          break;
        }
      }
      Handing.on(getHandler(), request, response, callback);
    }
  }
}
