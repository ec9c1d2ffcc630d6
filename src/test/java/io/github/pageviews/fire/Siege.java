package io.github.pageviews.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;

/** A server with honest clients at work, from before an attack until after it. */
final class Siege implements AutoCloseable {

  /** What caches and pools of a server that has seen much may keep, in bytes. */
  private static final long LIVE_SLACK = 8L << 20;

  /** Threads that a warm server may start or let go on its own. */
  private static final int THREAD_SLACK = 8;

  private static final long WARM_UP_ANSWERS = 2_000;

  private final ServerProcess server;
  private final HonestClients honest;
  private final long before;
  private final long liveBefore;
  private final int threadsBefore;

  Siege(Path folder) throws Exception {
    this(new ServerProcess(folder, 0));
  }

  Siege(ServerProcess server) throws Exception {
    this.server = server;
    HonestClients first = new HonestClients(server.port());
    await().atMost(Duration.ofMinutes(1)).until(() -> first.answered() >= WARM_UP_ANSWERS);
    before = first.stop();
    assertThat(server.views()).isEqualTo(before);
    liveBefore = server.liveBytes();
    threadsBefore = server.threads();
    honest = new HonestClients(server.port());
  }

  ServerProcess server() {
    return server;
  }

  int port() {
    return server.port();
  }

  /** Waits until honest clients have had so many more answers. */
  void letHonestClientsHave(long answers) {
    long goal = honest.answered() + answers;
    await()
        .atMost(Duration.ofMinutes(1))
        .failFast("an honest client failed", honest::failed)
        .until(() -> honest.answered() >= goal);
  }

  /**
   * Ends it: the honest clients were all answered, the count is right, memory and threads are back.
   *
   * @param views those that the attack made, each a complete request for the page
   */
  void holdsWith(String what, long views) throws Exception {
    long answered = honest.stop();
    long expected = before + answered + views;
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(server.views()).isEqualTo(expected));
    await()
        .atMost(Duration.ofSeconds(100))
        .untilAsserted(
            () -> assertThat(server.threads()).isLessThanOrEqualTo(threadsBefore + THREAD_SLACK));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(server.liveBytes()).isLessThan(liveBefore + LIVE_SLACK));
    assertThat(server.err()).doesNotContain("Exception", "Error", "\tat ");
    System.err.printf(
        "%s: %d honest requests answered, %d views counted, heap %s, live %.1f -> %.1f MB,"
            + " threads %d -> %d%n",
        what,
        answered,
        expected,
        ServerProcess.HEAP,
        liveBefore / 1e6,
        server.liveBytes() / 1e6,
        threadsBefore,
        server.threads());
  }

  @Override
  public void close() {
    server.close();
  }
}
