package io.github.pageviews.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Hands requests on in the form that routing may rely on.
 *
 * <p>The path is canonical, with one spelling for {@code /stats}. Two headers that Javalin obeys
 * before it routes are taken out: {@code X-HTTP-Method-Override} would turn a POST into a counted
 * GET, and {@code Sec-WebSocket-Version} would answer a GET with 404 (a server without WebSockets
 * ignores the offer, RFC 9110, 7.8).
 */
final class CanonicalRequests extends Handler.Wrapper {

  private static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";
  private static final String WEB_SOCKET = "Sec-WebSocket-Version";

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(canonical(request), response, callback);
  }

  private static Request canonical(Request request) {
    String path = request.getHttpURI().getPath() == null ? "" : request.getHttpURI().getPath();
    String canonicalPath = canonical(path);
    boolean strip =
        request.getHeaders().contains(METHOD_OVERRIDE) || request.getHeaders().contains(WEB_SOCKET);
    if (!strip && canonicalPath.equals(path)) {
      return request; // Nearly always: nothing is allocated for an ordinary request.
    }
    HttpURI uri = HttpURI.build(request.getHttpURI()).path(canonicalPath).asImmutable();
    HttpFields headers =
        HttpFields.build(request.getHeaders())
            .remove(METHOD_OVERRIDE)
            .remove(WEB_SOCKET)
            .asImmutable();
    return new Request.Wrapper(request) {
      @Override
      public HttpURI getHttpURI() {
        return uri;
      }

      @Override
      public HttpFields getHeaders() {
        return headers;
      }
    };
  }

  private static String canonical(String path) {
    String canonical = RequestPath.canonical(path);
    return canonical.equals(Routes.STATS + "/") ? Routes.STATS : canonical;
  }
}
