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
    HttpURI uri = canonical(request.getHttpURI());
    HttpFields headers = canonical(request.getHeaders());
    if (uri.equals(request.getHttpURI()) && headers.equals(request.getHeaders())) {
      return request;
    }
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

  private static HttpURI canonical(HttpURI uri) {
    String path = uri.getPath() == null ? "" : uri.getPath();
    String canonical = RequestPath.canonical(path);
    if (canonical.equals(Routes.STATS + "/")) {
      canonical = Routes.STATS;
    }
    return canonical.equals(path) ? uri : HttpURI.build(uri).path(canonical).asImmutable();
  }

  private static HttpFields canonical(HttpFields headers) {
    if (!headers.contains(METHOD_OVERRIDE) && !headers.contains(WEB_SOCKET)) {
      return headers;
    }
    return HttpFields.build(headers).remove(METHOD_OVERRIDE).remove(WEB_SOCKET).asImmutable();
  }
}
