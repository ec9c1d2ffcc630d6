package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.server.RawHttp.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomePageTest {

  private Served served;

  @BeforeEach
  void start() throws IOException {
    served = Served.exact();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void saysHelloAndCounts() throws IOException {
    Response response = served.get("/");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("Hello world");
    assertThat(response.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    assertThat(response.header("Content-Length")).isEqualTo("11");
    assertThat(response.headers()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    assertThat(served.views()).isEqualTo(1);
  }

  @Test
  void whoHasTheAnswerFindsItCounted() throws IOException {
    for (int views = 1; views <= 200; views++) {
      assertThat(served.get("/").status()).isEqualTo(200);
      assertThat(served.get("/stats").body()).isEqualTo("Number of page view: " + views);
    }
  }

  @Test
  void countsEachRequestOfAKeptConnection() throws IOException {
    try (RawHttp http = new RawHttp(served.port())) {
      for (int i = 0; i < 5; i++) {
        http.send("GET / HTTP/1.1\nHost: h\n\n");
        assertThat(http.read(false).body()).isEqualTo("Hello world");
      }
    }
    assertThat(served.views()).isEqualTo(5);
  }

  @Test
  void countsEachOfPipelinedRequests() throws IOException {
    try (RawHttp http = new RawHttp(served.port())) {
      http.send("GET / HTTP/1.1\nHost: h\n\n".repeat(10));
      for (int i = 0; i < 10; i++) {
        assertThat(http.read(false).status()).isEqualTo(200);
      }
    }
    assertThat(served.views()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.0\n\n",
        "GET / HTTP/1.0\nConnection: keep-alive\n\n",
        "GET http://h/ HTTP/1.1\nHost: h\nConnection: close\n\n",
        "GET http://h HTTP/1.1\nHost: h\nConnection: close\n\n",
        "GET /?query=1 HTTP/1.1\nHost: h\nAccept: text/html\nConnection: close\n\n",
        """
        GET / HTTP/1.1
        Host: h
        Connection: Upgrade
        Upgrade: websocket
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
        Sec-WebSocket-Version: 13

        """
      })
  void otherWaysToAskForThePage(String request) throws IOException {
    Response response = RawHttp.exchange(served.port(), request);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("Hello world");
    assertThat(served.views()).isEqualTo(1);
  }

  @Test
  void answersAnOrdinaryClient() throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + served.port() + "/");
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("Hello world");
    assertThat(served.views()).isEqualTo(1);
  }

  @Test
  void aCounterThatThrowsIsA500WithoutDetails() throws IOException {
    for (Throwable thrown : new Throwable[] {new IllegalStateException("x"), new Error("x")}) {
      try (Served broken = new Served(new ThrowingCounter(new AtomicReference<>(thrown)))) {
        for (String target : new String[] {"/", "/stats"}) {
          Response response = broken.get(target, "Accept: text/html");

          assertThat(response.status()).isEqualTo(500);
          assertThat(response.body()).isEqualTo("500 Server Error");
          assertThat(response.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
        }
      }
    }
  }

  /** Breaks the contract of a counter. */
  private record ThrowingCounter(AtomicReference<Throwable> thrown) implements Counter {
    @Override
    public void increment() {
      value();
    }

    @Override
    public long value() {
      if (thrown.get() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the counter is broken", thrown.get());
    }
  }
}
