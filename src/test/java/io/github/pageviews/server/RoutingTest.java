package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.server.RawHttp.Response;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests reach the two pages, and how the others are refused. */
class RoutingTest {

  private static final String STATS = "Number of page view: 0";

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
        "/",
        "/?",
        "/?a=b",
        "/?x=../stats",
        "/./",
        "/.",
        "/%2e",
        "/%2E/",
        "/x/..",
        "/stats/.."
      })
  void spellingsOfTheHomePage(String target) throws IOException {
    assertThat(served.get(target).body()).isEqualTo("Hello world");
    assertThat(served.views()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/stats",
        "/stats/",
        "/stats?a=b",
        "/stats/?a=b",
        "/%73tats",
        "/stat%73/",
        "/./stats",
        "/x/../stats",
        "/stats/.",
        "/x/%2e%2E/stats"
      })
  void spellingsOfTheStatisticsPage(String target) throws IOException {
    assertThat(served.get(target).body()).isEqualTo(STATS);
    assertThat(served.views()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//",
        "//stats",
        "/stats//",
        "/STATS",
        "/Stats",
        "/stats/x",
        "/statsx",
        "/stat",
        "/stats%2F",
        "/stats%3Fx",
        "/stats%20",
        "/;a=b",
        "/;",
        "/stats;x",
        "/index.html",
        "/favicon.ico",
        "/%25",
        "/%252e",
        "/%ff",
        "/...",
        "/%7Bx%7D",
        "/metrics"
      })
  void otherPathsAreNotFound(String target) throws IOException {
    for (String method : new String[] {"GET", "HEAD", "POST", "DELETE", "OPTIONS", "FOO", "get"}) {
      Response response = served.request(method, target, "Accept: text/html");

      assertThat(response.status()).as(method).isEqualTo(404);
      assertThat(response.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
      assertThat(response.header("Content-Length")).isEqualTo("13");
      assertThat(response.header("Allow")).isEqualTo("(none)");
      assertThat(response.body()).isEqualTo(method.equals("HEAD") ? "" : "404 Not Found");
    }
    assertThat(served.views()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST",
        "PUT",
        "DELETE",
        "PATCH",
        "OPTIONS",
        "TRACE",
        "QUERY",
        "PROPFIND",
        "FOO",
        "get",
        "Get",
        "head",
        "G",
        "BEFORE",
        "AFTER",
        "M-SEARCH"
      })
  void otherMethodsAreNotAllowed(String method) throws IOException {
    for (String target : new String[] {"/", "/?a=b", "/stats", "/stats/", "/%73tats"}) {
      for (String accept : new String[] {"*/*", "text/html", "application/json"}) {
        Response response = served.request(method, target, "Accept: " + accept);

        assertThat(response.status()).as(target).isEqualTo(405);
        assertThat(response.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(response.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(response.body()).isEqualTo("405 Method Not Allowed");
      }
    }
    assertThat(served.views()).isZero();
  }

  @Test
  void aPostWithABodyIsNotAllowed() throws IOException {
    String request = "POST / HTTP/1.1\nHost: h\nConnection: close\nContent-Length: 5\n\nhello";

    assertThat(RawHttp.exchange(served.port(), request).status()).isEqualTo(405);
    assertThat(served.views()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  /,      HEAD, 200, 1",
    "GET,  /,      POST, 200, 1",
    "GET,  /,      FOO,  200, 1",
    "GET,  /stats, HEAD, 200, 0",
    "GET,  /stats, PUT,  200, 0",
    "HEAD, /,      GET,  200, 0",
    "POST, /,      GET,  405, 0",
    "POST, /stats, GET,  405, 0",
    "PUT,  /,      HEAD, 405, 0",
    "POST, /x,     GET,  404, 0"
  })
  void anOverrideHeaderChangesNothing(
      String method, String target, String override, int status, long counted) throws IOException {
    for (String name : new String[] {"X-HTTP-Method-Override", "x-http-method-OVERRIDE"}) {
      long before = served.views();
      Response plain = served.request(method, target);
      long plainlyCounted = served.views() - before;
      Response response = served.request(method, target, name + ": " + override);

      assertThat(response.status()).isEqualTo(status).isEqualTo(plain.status());
      assertThat(plainlyCounted).isEqualTo(counted);
      assertThat(served.views()).isEqualTo(before + 2 * counted);
      if (target.equals("/")) {
        assertThat(response.body()).isEqualTo(plain.body());
      }
    }
  }
}
