package io.github.pageviews.server;

import java.util.List;

/** Requests for {@link LanesTest}: every row of the HTTP table, and what could tell lanes apart. */
final class LaneRequests {

  /** Views that the fast lane answers itself. */
  static final List<String> PLAIN =
      List.of(
          "GET / HTTP/1.1\nHost: h\nConnection: close\n\n",
          "GET / HTTP/1.1\nHost: h\n\n",
          "GET / HTTP/1.1\nHost: h\n\nGET / HTTP/1.1\nHost: h\n\n",
          "GET / HTTP/1.1\nHost: h\nConnection: keep-alive\n\n",
          "GET / HTTP/1.0\n\n",
          "GET / HTTP/1.0\nHost: h\nUser-Agent: ApacheBench/2.3\nAccept: */*\n\n",
          "GET / HTTP/1.0\nConnection: Keep-Alive\nHost: h\n\n",
          "GET / HTTP/1.0\nConnection: close\n\n",
          "GET http://h/ HTTP/1.1\nHost: h\nConnection: close\n\n",
          "GET http://h HTTP/1.1\nHost: h\nConnection: close\n\n",
          "GET / HTTP/1.1\nhOST: h\nCONNECTION: CLOSE\n\n",
          "GET / HTTP/1.1\nHost: h\nAccept: text/html\nAccept-Encoding: gzip, br\n\n",
          "GET / HTTP/1.1\nHost: h\nCookie: a=b; \"; c\u00e9\nCookie: a=b\n\n",
          "GET / HTTP/1.1\nHost: h\nX-Forwarded-For: 1.2.3.4\nX-Forwarded-Proto: https\n\n",
          "GET / HTTP/1.1\nHost: h\nForwarded: for=x;host=/stats\nVia: 1.1 x\n\n",
          "GET / HTTP/1.1\nHost: h\nAccept-Language: de\nCache-Control: only-if-cached\n\n");

  /** Requests that the fast lane must leave alone. Some are views, some are not. */
  static final List<String> OTHERS =
      List.of(
          "GET http://user@h/ HTTP/1.1\nHost: h\nConnection: close\n\n",
          "GET / HTTP/1.1\nHost: h\nContent-Length: 0\n\n",
          "GET / HTTP/1.1\nHost: h\nContent-Length: 5\n\nhello",
          "GET / HTTP/1.1\nHost: h\nContent-Length: 5\n\nhel",
          "GET / HTTP/1.1\nHost: h\nTransfer-Encoding: chunked\n\n5\nhello\n0\n\n",
          "GET / HTTP/1.1\nHost: h\nTransfer-Encoding: chunked\n\n5\nhello\n",
          "GET / HTTP/1.1\nHost: h\nExpect: 100-continue\n\n",
          "GET / HTTP/1.1\nHost: h\nExpect: banana\n\n",
          "GET / HTTP/1.1\nHost: h\nConnection: Upgrade\nUpgrade: h2c\n\n",
          "GET / HTTP/1.1\nHost: h\nConnection: keep-alive, Upgrade\nUpgrade: websocket\n\n",
          "GET / HTTP/1.1\nHost: h\nConnection: close, keep-alive\n\n",
          "GET / HTTP/1.1\n\n",
          "GET / HTTP/1.1\nHost:\n\n",
          "GET / HTTP/1.1\nHost: h\nHost: i\n\n",
          "GET / HTTP/2.0\nHost: h\n\n",
          "GET /#x HTTP/1.1\nHost: h\n\n",
          "GET /?%zz HTTP/1.1\nHost: h\nConnection: close\n\n",
          "GET / HTTP/1.1\nHost: h\nX: " + "a".repeat(9_000) + "\n\n",
          "GET /..\u0000 HTTP/1.1\nHost: h\n\n");

  static final List<String> LINES =
      List.of(
          "GET /",
          "GET /?a=b",
          "GET /%2e",
          "GET /x/..",
          "GET //",
          "GET /;a",
          "GET /stats",
          "GET /stats/",
          "GET /favicon.ico",
          "HEAD /",
          "HEAD /stats",
          "HEAD /x",
          "POST /",
          "PUT /stats",
          "OPTIONS /",
          "TRACE /",
          "get /",
          "FOO /");

  /** None or more header lines. */
  static final List<String> HEADERS =
      List.of(
          "",
          "Accept: text/html\n",
          "Accept: application/json;q=0.5, text/plain;version=0.0.4\n",
          "Accept: application/openmetrics-text\n",
          "Range: bytes=0-3\n",
          "If-None-Match: *\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\n",
          "X-HTTP-Method-Override: POST\n",
          "Sec-WebSocket-Version: 13\n",
          "TE: trailers\nX-Unknown: x\n");

  private LaneRequests() {}
}
