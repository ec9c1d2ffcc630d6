package io.github.pageviews.server;

import io.github.pageviews.counter.Counter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers a {@link PlainView} where it was read, and sends everything else to the pool.
 *
 * <p>Which of the two it is, is decided before anything is counted. The view is counted before the
 * answer is handed on, as {@link HomePage} does it, and the answer is the same.
 *
 * <p>Threading: this handler tells Jetty that it never blocks, so that Jetty calls it on the thread
 * that watches the connections instead of waking another one. It keeps the word: the counter is one
 * that never waits ({@link Lane#FAST}), a write that the client does not take is finished by Jetty
 * later, and the servlet, which may block, runs on the pool only.
 */
final class FastLane extends Handler.Wrapper {

  private static final HttpField[] HEADERS = {
    new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, Answer.TEXT),
    new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, Answer.NO_STORE),
    new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, String.valueOf(HomePage.BODY.length()))
  };

  static final ByteBuffer BODY = direct(HomePage.BODY);

  private final Counter counter;

  FastLane(Counter counter) {
    this.counter = counter;
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (PlainView.is(request)) {
      view(request, response, callback);
    } else {
      handOver(request, response, callback);
    }
    return true;
  }

  private void view(Request request, Response response, Callback callback) {
    counter.increment();
    response.setStatus(HttpStatus.OK_200);
    HttpFields.Mutable headers = response.getHeaders();
    for (HttpField header : HEADERS) {
      headers.add(header);
    }
    if (request.getConnectionMetaData() instanceof RepeatingConnection connection) {
      connection.answered(headers);
    }
    response.write(true, BODY.slice(), callback);
  }

  private void handOver(Request request, Response response, Callback callback) {
    try {
      getServer()
          .getThreadPool()
          .execute(() -> Handing.on(getHandler(), request, response, callback));
    } catch (RejectedExecutionException e) {
      // The pool has stopped: the server gave up on what was still in flight.
      Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, null, e);
    }
  }

  private static ByteBuffer direct(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
  }
}
