package io.github.pageviews.server;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands a request on when the call that brought it has long returned. */
final class Handing {
  private Handing() {}

  /**
   * Calls the handler, and answers what it does not, as Jetty does for one that it calls itself.
   */
  static void on(Handler next, Request request, Response response, Callback callback) {
    try {
      if (!next.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Throwable e) { // Whatever it is, the client is owed an answer.
      Response.writeError(request, response, callback, e);
    }
  }
}
