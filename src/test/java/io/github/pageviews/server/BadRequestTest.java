package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before it is a request: briefly, and telling nothing about the server. */
class BadRequestTest {

  private Served served;

  @BeforeEach
  void start() throws IOException {
    served = Served.exact();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE\n\n",
        "GET / HTTP/1.1\n\n",
        "GET / HTTP/9.9\nHost: h\n\n",
        "GET / HTTP/2.0\nHost: h\n\n",
        "GET / HTTP/1.1\nHost: h\nbad header\n\n",
        "GET / HTTP/1.1\nHost: h\nHost: i\n\n",
        "GET / HTTP/1.1\nHost: h\nExpect: banana\n\n",
        "GET stats HTTP/1.1\nHost: h\n\n",
        "GET * HTTP/1.1\nHost: h\n\n",
        "CONNECT / HTTP/1.1\nHost: h\n\n",
        "PRI * HTTP/2.0\n\nSM\n\n",
        "G\u0000T / HTTP/1.1\nHost: h\n\n"
      })
  void malformedRequests(String request) throws IOException {
    assertRefused(request);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/..", "/../", "/%2e%2e/", "/%00", "/\\", "/%zz", "/stats%", "/#x", "/\u00ff"})
  void malformedPaths(String target) throws IOException {
    assertRefused("GET " + target + " HTTP/1.1\nHost: h\nAccept: text/html\nConnection: close\n\n");
  }

  @Test
  void tooLong() throws IOException {
    String filler = "a".repeat(9_000);

    assertThat(assertRefused("GET /" + filler + " HTTP/1.1\nHost: h\n\n")).contains("414");
    assertThat(assertRefused("GET / HTTP/1.1\nHost: h\nX: " + filler + "\n\n")).contains("431");
  }

  private String assertRefused(String request) throws IOException {
    String answer;
    try (RawHttp http = new RawHttp(served.port())) {
      http.send(request);
      http.finishSending();
      answer = http.readToEnd();
    }

    assertThat(answer).matches("(?s)HTTP/1\\.1 [45]\\d\\d .*");
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    assertThat(answer).startsWith("HTTP/1.1 " + body).contains("Content-Type: text/plain;");
    assertThat(body).matches("[45]\\d\\d [A-Za-z ]+");
    assertThat(answer).doesNotContainIgnoringCase("jetty", "javalin", "exception", "server:");
    assertThat(served.views()).isZero();
    return answer;
  }
}
