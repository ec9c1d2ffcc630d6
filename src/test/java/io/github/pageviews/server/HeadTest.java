package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.server.RawHttp.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/       | */*                          | text/plain;charset=utf-8",
        "/       | text/html                    | text/plain;charset=utf-8",
        "/stats  | */*                          | text/plain;charset=utf-8",
        "/stats/ | application/json             | application/json",
        "/stats  | text/html                    | text/html;charset=utf-8",
        "/stats  | text/plain;version=0.0.4     | text/plain; version=0.0.4; charset=utf-8",
        "/stats  | application/openmetrics-text | "
            + "application/openmetrics-text; version=1.0.0; charset=utf-8"
      })
  void givesTheHeadersOfGetAndNothingElse(String target, String accept, String contentType)
      throws IOException {
    // The count must not change between GET and HEAD.
    try (Served served = new Served(new Served.FixedCounter(123_456))) {
      Response get = served.get(target, "Accept: " + accept);
      String head = head(served, target, accept);

      assertThat(head).endsWith("\r\n\r\n").containsOnlyOnce("\r\n\r\n");
      Response parsed = served.request("HEAD", target, "Accept: " + accept);
      assertThat(parsed.status()).isEqualTo(200);
      assertThat(withoutDate(parsed)).isEqualTo(withoutDate(get));
      assertThat(parsed.header("Content-Type")).isEqualTo(contentType);
      assertThat(parsed.header("Content-Length"))
          .isEqualTo(Integer.toString(get.body().length()))
          .isNotEqualTo("0");
    }
  }

  @Test
  void isNeverCounted() throws IOException {
    try (Served served = Served.exact()) {
      assertThat(served.request("HEAD", "/").status()).isEqualTo(200);
      assertThat(served.request("HEAD", "/stats").status()).isEqualTo(200);
      assertThat(served.views()).isZero();
    }
  }

  @Test
  void leavesTheConnectionUsable() throws IOException {
    try (Served served = Served.exact();
        RawHttp http = new RawHttp(served.port())) {
      http.send("HEAD / HTTP/1.1\nHost: h\n\nHEAD /stats HTTP/1.1\nHost: h\n\n");
      assertThat(http.read(true).header("Content-Length")).isEqualTo("11");
      assertThat(http.read(true).header("Content-Length")).isEqualTo("22");
      http.send("GET / HTTP/1.1\nHost: h\n\n");
      assertThat(http.read(false).body()).isEqualTo("Hello world");
      assertThat(served.views()).isEqualTo(1);
    }
  }

  private static String head(Served served, String target, String accept) throws IOException {
    try (RawHttp http = new RawHttp(served.port())) {
      http.send("HEAD " + target + " HTTP/1.1\nHost: h\nAccept: " + accept);
      http.send("\nConnection: close\n\n");
      return http.readToEnd();
    }
  }

  /** The second may change between two requests. */
  private static Map<String, String> withoutDate(Response response) {
    Map<String, String> headers = new LinkedHashMap<>(response.headers());
    assertThat(headers.remove("date")).isNotNull();
    return headers;
  }
}
