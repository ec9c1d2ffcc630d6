package io.github.pageviews.load;

import static io.github.pageviews.load.ScriptedServer.OK;
import static io.github.pageviews.load.ScriptedServer.OK_CLOSE;
import static io.github.pageviews.load.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadGeneratorTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  private static LoadReport load(URI url, long n, int c, boolean keepAlive) throws IOException {
    return new LoadGenerator().run(new LoadPlan(url, n, c, keepAlive, LONG), LoadProgress.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {OK, OK_CLOSE})
  void sendsExactlyNEachOnItsOwnConnection(String response) throws IOException {
    try (ScriptedServer server = ScriptedServer.start(answering(response))) {
      LoadReport report = load(server.uri(), 300, 7, false);

      assertThat(report.sent()).isEqualTo(300);
      assertThat(report.answered()).isEqualTo(300);
      assertThat(report.non2xx() + report.failed() + report.unknown()).isZero();
      assertThat(report.allSucceeded()).isTrue();
      assertThat(report.reasons()).isEmpty();
      assertThat(server.received()).isEqualTo(300);
      assertThat(server.connections()).isEqualTo(300);
      assertThat(server.maxInFlight()).isBetween(1, 7);
    }
  }

  @Test
  void usesConnectionsAgainWithKeepAlive() throws IOException {
    try (ScriptedServer server = ScriptedServer.start(answering(OK))) {
      LoadReport report = load(server.uri(), 1000, 5, true);

      assertThat(report.answered()).isEqualTo(1000);
      assertThat(server.received()).isEqualTo(1000);
      assertThat(server.connections()).isEqualTo(5);
      assertThat(server.maxInFlight()).isBetween(1, 5);
      assertThat(server.requests()).allMatch(r -> r.contains("\r\nConnection: keep-alive\r\n"));
    }
  }

  @Test
  void recordsALatencyForEachAnswer() throws IOException {
    try (ScriptedServer server = ScriptedServer.start(answering(OK))) {
      LoadReport report = load(server.uri(), 50, 5, false);

      LatencySummary latency = report.latency();
      assertThat(latency.count()).isEqualTo(50);
      assertThat(
              List.of(
                  1L,
                  latency.p50Nanos(),
                  latency.p90Nanos(),
                  latency.p99Nanos(),
                  latency.p999Nanos(),
                  latency.maxNanos()))
          .isSorted();
      assertThat(report.elapsedNanos()).isPositive();
      assertThat(report.requestsPerSecond()).isPositive();
    }
  }

  @Test
  void sendsAProperRequest() throws IOException {
    try (ScriptedServer server = ScriptedServer.start(answering(OK))) {
      load(server.uri().resolve("/a%20b/c?x=1&y=%2F#part"), 1, 1, false);

      assertThat(server.requests())
          .containsExactly(
              "GET /a%20b/c?x=1&y=%2F HTTP/1.1\r\nHost: 127.0.0.1:"
                  + server.port()
                  + "\r\nUser-Agent: pageviews-load\r\nAccept: */*\r\nConnection: close\r\n\r\n");
    }
  }

  @Test
  void countsOtherStatusesApart() throws IOException {
    ScriptedServer.Script script =
        c -> {
          c.readRequest();
          String status = c.server().received() % 2 == 0 ? "404 Not Found" : "500 Oops";
          c.send("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
          c.awaitClose();
        };
    try (ScriptedServer server = ScriptedServer.start(script)) {
      LoadReport report = load(server.uri(), 20, 4, false);

      assertThat(report.answered()).isEqualTo(20);
      assertThat(report.non2xx()).isEqualTo(20);
      assertThat(report.allSucceeded()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nok\r\n0\r\nA: b\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + OK,
        "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok"
      })
  void understandsResponsesOnPersistentConnections(String response) throws IOException {
    try (ScriptedServer server = ScriptedServer.start(answering(response))) {
      LoadReport report = load(server.uri(), 40, 4, true);

      assertThat(report.answered()).isEqualTo(40);
      assertThat(report.non2xx()).isZero();
      assertThat(server.connections()).isEqualTo(4);
    }
  }

  @Test
  void understandsABodyThatEndsWithTheConnection() throws IOException {
    ScriptedServer.Script script =
        c -> {
          c.readRequest();
          c.send("HTTP/1.0 200 OK\r\n\r\n" + "x".repeat(300_000));
        };
    try (ScriptedServer server = ScriptedServer.start(script)) {
      LoadReport report = load(server.uri(), 12, 3, true);

      assertThat(report.answered()).isEqualTo(12);
      assertThat(server.connections()).isEqualTo(12);
    }
  }

  @Test
  void readsLargeBodies() throws IOException {
    String response = "HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n" + "x".repeat(2_000_000);
    try (ScriptedServer server = ScriptedServer.start(answering(response))) {
      assertThat(load(server.uri(), 6, 2, true).answered()).isEqualTo(6);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void writesLargeRequestsInPieces() throws IOException {
    // Larger than what the socket buffers of both sides take.
    String path = "/" + "x".repeat(16_000_000);
    try (ScriptedServer server = ScriptedServer.start(answering(OK))) {
      assertThat(load(server.uri().resolve(path), 2, 1, true).answered()).isEqualTo(2);
      assertThat(server.requests()).allMatch(r -> r.startsWith("GET " + path + " HTTP/1.1\r\n"));
    }
  }

  @Test
  void dropsAConnectionWithBytesThatNobodyAskedFor() throws IOException {
    try (ScriptedServer server = ScriptedServer.start(answering(OK + "surplus"))) {
      LoadReport report = load(server.uri(), 8, 2, true);

      assertThat(report.answered()).isEqualTo(8);
      assertThat(server.connections()).isEqualTo(8);
    }
  }

  @Test
  void speaksToAnIpv6Literal() throws IOException {
    InetAddress loopback = ScriptedServer.address(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    assumeTrue(NetworkInterface.getByInetAddress(loopback) != null, "this machine has no IPv6");
    try (ScriptedServer server = ScriptedServer.start(loopback, answering(OK))) {
      URI url = URI.create("http://[::1]:" + server.port() + "/");

      assertThat(load(url, 4, 2, false).answered()).isEqualTo(4);
      assertThat(server.requests()).allMatch(r -> r.contains("\r\nHost: [::1]:" + server.port()));
    }
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    List<Long> ended = new ArrayList<>();
    try (ScriptedServer server = ScriptedServer.start(answering(OK))) {
      new LoadGenerator()
          .run(
              new LoadPlan(server.uri(), 20, 2, true, LONG),
              (done, requests, elapsed) -> {
                assertThat(requests).isEqualTo(20);
                assertThat(elapsed).isPositive();
                ended.add(done);
              });
    }
    assertThat(ended).isSorted().endsWith(20L);
  }

  @Test
  void makesOneRun() throws IOException {
    try (ScriptedServer server = ScriptedServer.start(answering(OK))) {
      LoadGenerator generator = new LoadGenerator();
      LoadPlan plan = new LoadPlan(server.uri(), 1, 1, false, LONG);
      generator.run(plan, LoadProgress.NONE);

      assertThatThrownBy(() -> generator.run(plan, LoadProgress.NONE))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void warmsUpByItself() throws IOException {
    LoadWarmUp.run(1, true);
    LoadWarmUp.run(1, false);
  }
}
