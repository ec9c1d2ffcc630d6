package io.github.pageviews.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Error answers: the status in words and nothing else. No stack trace, no product, no version,
 * whichever layer noticed the error.
 */
final class PlainErrors implements Request.Handler {

  private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);
  private static final String ALLOWED = "GET, HEAD";

  /** What Jetty refuses itself: malformed, too long, or while it stops. */
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (response.getStatus() == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505) {
      // Jetty's word for any version it cannot read, mostly nonsense, and never the server's fault.
      response.setStatus(HttpStatus.BAD_REQUEST_400);
    }
    byte[] body = body(response.getStatus()).getBytes(StandardCharsets.UTF_8);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answer.TEXT);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  /** What the routes and the pages refuse. */
  static void refused(HttpResponseException refusal, Context ctx) {
    LOG.debug("{} {}", refusal.getStatus(), ctx.path(), refusal);
    if (refusal.getStatus() == HttpStatus.METHOD_NOT_ALLOWED_405) {
      ctx.header("Allow", ALLOWED);
    }
    Answer.text(ctx, refusal.getStatus(), body(refusal.getStatus()));
  }

  /** A failure of the server, which is to say of the counter. */
  static void failed(Exception failure, Context ctx) {
    log(ctx.path(), failure);
    Answer.text(ctx, 500, body(500));
  }

  /** The same for errors, for which Javalin offers the bare response. */
  static void failed(HttpServletResponse response, Error failure) {
    log("a request", failure);
    byte[] body = body(500).getBytes(StandardCharsets.UTF_8);
    response.setStatus(500);
    response.setContentType(Answer.TEXT);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    try {
      response.getOutputStream().write(body);
    } catch (IOException e) {
      LOG.debug("the client left before its 500", e);
    }
  }

  /** One line, since a broken counter fails for every request; the stack trace is for debugging. */
  private static void log(String what, Throwable failure) {
    LOG.error("{} failed: {}", what, failure.toString());
    LOG.debug("{} failed", what, failure);
  }

  private static String body(int status) {
    return status + " " + HttpStatus.getMessage(status);
  }
}
