package io.github.pageviews.server;

import io.github.pageviews.counter.Counter;
import io.javalin.http.Context;

/**
 * The page whose views are counted. A view is a complete request, body included, that is answered
 * with 200.
 *
 * <p>It is counted before any byte of the answer leaves this class, so whoever has the answer finds
 * the view in the next {@code /stats}. Should the counter throw, which its contract forbids, the
 * answer is 500 and nothing here counts in its place.
 */
final class HomePage {

  static final String BODY = "Hello world";

  private final Counter counter;

  HomePage(Counter counter) {
    this.counter = counter;
  }

  void get(Context ctx) {
    RequestBody.require(ctx.req());
    counter.increment();
    Answer.text(ctx, 200, BODY);
  }

  void head(Context ctx) {
    Answer.text(ctx, 200, BODY);
  }
}
