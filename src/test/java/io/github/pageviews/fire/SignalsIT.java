package io.github.pageviews.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of the server while honest clients load it and others hold connections. */
@Tag("long")
class SignalsIT {

  private static final int HELD = 500;
  private static final int ANSWERS = 2_000;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"TERM,143", "INT,130"})
  @Timeout(120)
  void everyAnswerIsInTheLastLine(String signal, int exitCode) throws Exception {
    try (ServerProcess server = new ServerProcess(folder, 0)) {
      HonestClients honest = new HonestClients(server.port());
      await().atMost(Duration.ofMinutes(1)).until(() -> honest.answered() >= ANSWERS);
      List<Socket> held = hold(server.port());

      assertThat(server.end(signal)).isEqualTo(exitCode);
      long answered = honest.untilTheServerIsGone();
      assertThat(server.finalViews()).isEqualTo(answered);
      System.err.printf("SIG%s: %d views answered and counted%n", signal, answered);
      for (Socket socket : held) {
        socket.close();
      }
    }
  }

  /** The count lives in memory and goes with the process: all of it, and the next starts at 0. */
  @Test
  @Timeout(120)
  void killedItLosesTheCountAndNothingElse() throws Exception {
    try (ServerProcess server = new ServerProcess(folder, 0)) {
      HonestClients honest = new HonestClients(server.port());
      await().atMost(Duration.ofMinutes(1)).until(() -> honest.answered() >= ANSWERS);

      assertThat(server.end("KILL")).isEqualTo(137);
      assertThat(honest.untilTheServerIsGone()).isGreaterThanOrEqualTo(ANSWERS);
      assertThat(server.err()).doesNotContain("Number of page view");
    }
    try (ServerProcess next = new ServerProcess(folder, 0)) {
      assertThat(next.views()).isZero();
    }
  }

  /** Connections in all states in which no request is complete. */
  private static List<Socket> hold(int port) throws IOException {
    List<Socket> held = new ArrayList<>();
    for (int i = 0; i < HELD; i++) {
      Socket socket = Exchange.connect(port);
      Exchange.send(socket, Exchange.KEPT.substring(0, i % Exchange.KEPT.length()));
      held.add(socket);
    }
    return held;
  }
}
