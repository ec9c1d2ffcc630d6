package io.github.pageviews.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/**
 * Gives a context its answer. Its length is always stated, so that HEAD gets the headers that GET
 * would; Jetty leaves out the body there. Nothing that a counter says may come from a cache.
 */
final class Answer {

  static final String TEXT = "text/plain;charset=utf-8";
  static final String NO_STORE = "no-store";

  private Answer() {}

  static void text(Context ctx, int status, String body) {
    give(ctx.status(status), TEXT, body.getBytes(StandardCharsets.UTF_8));
  }

  static void give(Context ctx, String contentType, byte[] body) {
    ctx.contentType(contentType).header("Cache-Control", NO_STORE).result(body);
    ctx.res().setContentLength(body.length);
  }
}
