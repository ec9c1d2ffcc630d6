package io.github.pageviews.load;

import static io.github.pageviews.load.ScriptedServer.OK;
import static io.github.pageviews.load.ScriptedServer.OK_CLOSE;
import static io.github.pageviews.load.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.Selector;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What requests that go wrong are counted as. */
class LoadOutcomeTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  private static LoadReport load(URI url, long n, int c, boolean keepAlive, Duration timeout)
      throws IOException {
    LoadReport report =
        new LoadGenerator().run(new LoadPlan(url, n, c, keepAlive, timeout), LoadProgress.NONE);
    assertThat(report.answered() + report.failed() + report.unknown()).isEqualTo(report.sent());
    assertThat(report.reasons().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(report.failed() + report.unknown());
    return report;
  }

  private static void assertAllUnknown(ScriptedServer.Script script, Duration timeout)
      throws IOException {
    for (boolean keepAlive : new boolean[] {false, true}) {
      try (ScriptedServer server = ScriptedServer.start(script)) {
        LoadReport report = load(server.uri(), 12, 3, keepAlive, timeout);

        assertThat(report.sent()).isEqualTo(12);
        assertThat(report.unknown()).isEqualTo(12);
        assertThat(report.allSucceeded()).isFalse();
        assertThat(report.connected()).isTrue();
        assertThat(report.latency().count()).isZero();
        // A request that timed out may still be on its way to the server's thread.
        await().untilAsserted(() -> assertThat(server.received()).isEqualTo(12));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nok",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok",
        "ICY 200 OK\r\n\r\n"
      })
  void anIncompleteOrMalformedAnswerIsUnknown(String response) throws IOException {
    assertAllUnknown(
        c -> {
          c.readRequest();
          c.more(response);
        },
        LONG);
  }

  @Test
  void aResetAfterTheRequestIsUnknown() throws IOException {
    assertAllUnknown(
        c -> {
          c.readRequest();
          c.reset();
        },
        LONG);
  }

  @Test
  void noAnswerInTimeIsUnknown() throws IOException {
    assertAllUnknown(
        c -> {
          c.readRequest();
          c.awaitClose();
        },
        Duration.ofMillis(250));
  }

  @Test
  void aConnectionThatIsClosedDuringTheRequestIsUnknown() throws IOException {
    // Reads a little of a request that fits no buffer, then closes with the rest unread.
    String path = "/" + "x".repeat(16_000_000);
    try (ScriptedServer server = ScriptedServer.start(c -> c.reset())) {
      LoadReport report = load(server.uri().resolve(path), 2, 1, false, LONG);

      assertThat(report.sent()).isEqualTo(2);
      assertThat(report.answered()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void refusedConnectionsFailAndTheRunGivesUp(boolean keepAlive) throws IOException {
    try (Socket holder = new Socket()) {
      // Bound but not listening: nobody else can have the port, and it refuses.
      holder.bind(new InetSocketAddress(ScriptedServer.LOOPBACK, 0));
      URI url = URI.create("http://127.0.0.1:" + holder.getLocalPort() + "/");

      LoadReport report = load(url, 1_000_000, 20, keepAlive, LONG);

      assertThat(report.connected()).isFalse();
      assertThat(report.sent()).isEqualTo(20);
      assertThat(report.failed()).isEqualTo(20);
      assertThat(report.reasons()).containsOnlyKeys("Connection refused");
    }
  }

  @Test
  void aServerThatGoesAwayFailsTheRest() throws IOException {
    ScriptedServer.Script script =
        c -> {
          c.readRequest();
          if (c.server().received() == 5) {
            c.server().stopListening();
          }
          c.send(OK_CLOSE);
        };
    try (ScriptedServer server = ScriptedServer.start(script)) {
      LoadReport report = load(server.uri(), 50, 1, false, LONG);

      assertThat(report.connected()).isTrue();
      assertThat(report.sent()).isEqualTo(50);
      assertThat(report.answered()).isEqualTo(5);
      assertThat(report.failed()).isEqualTo(45);
    }
  }

  @Test
  void aPersistentConnectionThatTheServerAnnouncesToCloseIsReopened() throws IOException {
    ScriptedServer.Script script =
        c -> {
          c.readRequest();
          c.send(OK);
          c.readRequest();
          c.send(OK_CLOSE);
        };
    try (ScriptedServer server = ScriptedServer.start(script)) {
      LoadReport report = load(server.uri(), 100, 5, true, LONG);

      assertThat(report.answered()).isEqualTo(100);
      assertThat(server.received()).isEqualTo(100);
    }
  }

  @Test
  void aRequestOnAPersistentConnectionIsNeverSentAgain() throws IOException {
    ScriptedServer.Script script =
        c -> {
          c.readRequest();
          c.send(OK);
          c.readRequest();
          c.send(OK);
          // Takes the third and closes.
          c.readRequest();
        };
    try (ScriptedServer server = ScriptedServer.start(script)) {
      LoadReport report = load(server.uri(), 10, 1, true, LONG);

      assertThat(report.sent()).isEqualTo(10);
      assertThat(report.answered()).isEqualTo(7);
      assertThat(report.unknown()).isEqualTo(3);
      assertThat(server.received()).isEqualTo(10);
      assertThat(server.connections()).isEqualTo(4);
    }
  }

  @Test
  void aPersistentConnectionThatIsClosedWithoutAWordLosesNoCount() throws IOException {
    ScriptedServer.Script script =
        c -> {
          c.readRequest();
          c.send(OK);
        };
    try (ScriptedServer server = ScriptedServer.start(script)) {
      LoadReport report = load(server.uri(), 200, 4, true, LONG);

      // Whether the close is seen before or after the next request was written is a race.
      assertThat(report.sent()).isEqualTo(200);
      assertThat(report.failed()).isZero();
      assertThat(server.received()).isEqualTo((int) report.answered());
    }
  }

  @Test
  void theNextAddressOfAHostIsTriedWhenTheFirstRefuses() throws IOException {
    try (Socket holder = new Socket();
        ScriptedServer server = ScriptedServer.start(answering(OK));
        Selector selector = Selector.open()) {
      holder.bind(new InetSocketAddress(ScriptedServer.LOOPBACK, 0));
      InetSocketAddress[] addresses = {
        new InetSocketAddress(ScriptedServer.LOOPBACK, holder.getLocalPort()),
        new InetSocketAddress(ScriptedServer.LOOPBACK, server.port())
      };
      LoadPlan plan = new LoadPlan(server.uri(), 30, 6, false, LONG);

      LoadReport report =
          new LoadLoop(
                  plan,
                  LoadTarget.of(addresses, server.uri(), false),
                  selector,
                  () -> false,
                  LoadProgress.NONE)
              .run();

      assertThat(report.sent()).isEqualTo(30);
      assertThat(report.answered()).isEqualTo(30);
    }
  }
}
