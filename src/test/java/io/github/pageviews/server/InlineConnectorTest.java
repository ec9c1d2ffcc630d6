package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.Test;

/** What {@link InlineConnector} and {@link FastLane} rest on inside Jetty, tried out and pinned. */
class InlineConnectorTest {

  private static final int CONNECTIONS = 100;

  @Test
  void aConnectionWakesNoOtherThread() throws Exception {
    int hops = hops(server -> new InlineConnector(server, new HttpConfiguration(), 1, null));

    assertThat(hops).isZero();
  }

  /** So that the test above is known to see what it looks for. */
  @Test
  void jettysOwnConnectorWakesOthersForEachConnection() throws Exception {
    int hops =
        hops(
            server ->
                new ServerConnector(
                    server, 1, 1, new HttpConnectionFactory(new HttpConfiguration())));

    assertThat(hops).isGreaterThanOrEqualTo(CONNECTIONS);
  }

  /** Of the tasks of a selector the three that a connector may run at once are closeable. */
  @Test
  void closeableIsWhatASelectorMayRunItself() {
    List<String> closeable =
        Arrays.stream(ManagedSelector.class.getDeclaredClasses())
            .filter(Runnable.class::isAssignableFrom)
            .filter(Closeable.class::isAssignableFrom)
            .map(Class::getSimpleName)
            .sorted()
            .toList();

    assertThat(closeable).containsExactly("Accept", "DestroyEndPoint");
  }

  @Test
  void theFastLaneMakesTheWholeServerNonBlockingAndOnlyIt() throws Exception {
    assertThat(invocationType(Lane.FAST)).isEqualTo(InvocationType.NON_BLOCKING);
    assertThat(invocationType(Lane.ORDINARY)).isEqualTo(InvocationType.BLOCKING);
  }

  @Test
  void everySecondProcessorMayHaveASelector() throws Exception {
    try (Served served = Served.exact(Lane.FAST)) {
      InlineConnector connector = (InlineConnector) served.jetty().getConnectors()[0];

      assertThat(connector.getAcceptors()).isZero();
      assertThat(connector.getSelectorManager().getSelectorCount())
          .isEqualTo(Math.min(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), 32));
    }
  }

  private static InvocationType invocationType(Lane lane) throws IOException {
    try (Served served = Served.exact(lane)) {
      return served.jetty().getInvocationType();
    }
  }

  /** Serves connections of one request each; returns how often another thread was called upon. */
  private static int hops(Function<Server, ServerConnector> connectors) throws Exception {
    CountingPool pool = new CountingPool();
    Server server = new Server(pool);
    server.setHandler(new FastLane(new Served.AdderCounter()));
    ServerConnector connector = connectors.apply(server);
    server.addConnector(connector);
    server.start();
    try {
      RawHttp.get(connector.getLocalPort(), "/");
      int before = pool.tasks.get();
      for (int i = 0; i < CONNECTIONS; i++) {
        assertThat(RawHttp.get(connector.getLocalPort(), "/").status()).isEqualTo(200);
      }
      return pool.tasks.get() - before;
    } finally {
      server.stop();
    }
  }

  private static final class CountingPool extends QueuedThreadPool {
    private final AtomicInteger tasks = new AtomicInteger();

    @Override
    public void execute(Runnable task) {
      tasks.incrementAndGet();
      super.execute(task);
    }
  }
}
