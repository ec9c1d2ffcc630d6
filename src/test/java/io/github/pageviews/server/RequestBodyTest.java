package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.pageviews.server.RawHttp.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A view is a complete request: with a body, the body too. */
class RequestBodyTest {

  private static final String HEAD = "GET / HTTP/1.1\nHost: h\nConnection: close\n";
  private static final String CHUNKED = HEAD + "Transfer-Encoding: chunked\n\n";

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
        HEAD + "Content-Length: 0\n\n",
        HEAD + "Content-Length: 5\n\nhello",
        CHUNKED + "0\n\n",
        CHUNKED + "5\nhello\n0\n\n",
        CHUNKED + "5;ext=1\nhello\n0\nTrailer: t\n\n"
      })
  void aCompleteBodyIsAView(String request) throws IOException {
    assertThat(RawHttp.exchange(served.port(), request).body()).isEqualTo("Hello world");
    assertThat(served.views()).isEqualTo(1);
  }

  @Test
  void aBodyOfTheGreatestLengthIsAView() throws IOException {
    String body = "x".repeat(RequestBody.LIMIT);
    String request = HEAD + "Content-Length: " + RequestBody.LIMIT + "\n\n" + body;

    assertThat(RawHttp.exchange(served.port(), request).status()).isEqualTo(200);
    assertThat(served.views()).isEqualTo(1);
  }

  @Test
  void nothingIsCountedBeforeTheBodyEnds() throws IOException {
    try (RawHttp http = new RawHttp(served.port())) {
      http.send(HEAD + "Content-Length: 5\nExpect: 100-continue\n\n");
      // The server asks for the body from inside the handler: it is there and has not counted.
      assertThat(http.read(false).status()).isEqualTo(100);
      assertThat(served.views()).isZero();
      http.send("hello");
      assertThat(http.read(false).status()).isEqualTo(200);
    }
    assertThat(served.views()).isEqualTo(1);
  }

  /** More of them than the pool has threads. */
  @Test
  void noThreadWaitsForABody() throws IOException {
    QueuedThreadPool pool = (QueuedThreadPool) served.jetty().getThreadPool();
    List<RawHttp> slow = new ArrayList<>();
    try {
      for (int i = 0; i <= pool.getMaxThreads(); i++) {
        RawHttp http = new RawHttp(served.port());
        slow.add(http);
        http.send(HEAD + "Content-Length: 5\nExpect: 100-continue\n\n");
        assertThat(http.read(false).status()).isEqualTo(100);
        http.send("h");
      }
      await().until(() -> pool.getBusyThreads() - pool.getReservedThreads() < 20);
      assertThat(served.get("/stats").status()).isEqualTo(200);
      for (RawHttp http : slow) {
        http.send("ello");
        assertThat(http.read(false).status()).isEqualTo(200);
      }
      assertThat(served.views()).isEqualTo(slow.size());
    } finally {
      for (RawHttp http : slow) {
        http.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEAD + "Content-Length: 5\n\nhell",
        CHUNKED,
        CHUNKED + "5\nhello\n",
        CHUNKED + "zz\nhello\n0\n\n",
        CHUNKED + "5\nhello, world\n0\n\n",
        HEAD + "Content-Length: five\n\nhello",
        HEAD + "Content-Length: -1\n\n",
        HEAD + "Content-Length: 1\nContent-Length: 2\n\nxx",
        HEAD + "Content-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n",
        HEAD + "Transfer-Encoding: gzip\n\n0\n\n"
      })
  void aBodyCutOffOrMalformedIsNone(String request) throws IOException {
    try (RawHttp http = new RawHttp(served.port())) {
      http.send(request);
      http.finishSending();

      Response response = http.read(false);
      assertThat(response.status()).isBetween(400, 499);
      assertThat(response.body()).isEqualTo("400 Bad Request");
    }
    assertThat(served.views()).isZero();
  }

  @Test
  void aClientThatLeavesInsideItsBodyIsNone() throws IOException {
    try (RawHttp http = new RawHttp(served.port())) {
      http.send(HEAD + "Content-Length: 5\nExpect: 100-continue\n\n");
      assertThat(http.read(false).status()).isEqualTo(100);
      http.send("hel");
    }
    served.server().stop();
    assertThat(served.views()).isZero();
  }

  @Test
  void aBodyTooLongIsRefused() throws IOException {
    int length = RequestBody.LIMIT + 1;
    String body = "x".repeat(length);
    String declared = HEAD + "Content-Length: " + length + "\n\n" + body;
    String chunked = CHUNKED + Integer.toHexString(length) + "\n" + body + "\n0\n\n";

    for (String request : new String[] {declared, chunked}) {
      Response response = RawHttp.exchange(served.port(), request);
      assertThat(response.status()).isEqualTo(413);
      assertThat(response.header("Connection")).isEqualTo("close");
    }
    assertThat(served.views()).isZero();
  }

  @Test
  void aBodyTooLongIsNotWaitedFor() throws IOException {
    String huge = HEAD + "Content-Length: 10000000000\n\n";
    String asked = HEAD + "Content-Length: 65537\nExpect: 100-continue\n\n";

    for (String request : new String[] {huge, asked}) {
      assertThat(RawHttp.exchange(served.port(), request).status()).isEqualTo(413);
    }
    assertThat(served.views()).isZero();
  }
}
