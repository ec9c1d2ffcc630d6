package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link OrderlyConnection} rests on inside Jetty, tried out and pinned. */
class OrderlyConnectionTest {

  private static final String BAD = "GET / HTTP/1.1\r\nno field\r\n\r\n";
  private static final String REFUSED = "GET / HTTP/1.1\r\nHost: h\r\nExpect: banana\r\n\r\n";
  private static final String CUT = "GET / HTTP/1.1\r\nHost";

  @ParameterizedTest
  @ValueSource(strings = {BAD, REFUSED, CUT})
  void whatCannotBeParsedIsAnsweredOnceTheParserIsLeft(String request) throws Exception {
    List<Boolean> handedOver =
        handedOver(
            server -> new InlineConnector(server, new HttpConfiguration(), 1, null), request);

    assertThat(handedOver).doesNotContain(true);
  }

  /** So that the test above is known to see what it looks for; if it fails, so did the reason. */
  @Test
  void jettysOwnConnectionHandsTheAnswerOverWhileItParses() throws Exception {
    List<Boolean> handedOver =
        handedOver(
            server ->
                new ServerConnector(
                    server, 0, 1, new HttpConnectionFactory(new HttpConfiguration())),
            BAD);

    assertThat(handedOver).contains(true);
  }

  /** Sends a request; returns for each task of the pool whether it was handed over by a parser. */
  private static List<Boolean> handedOver(
      Function<Server, ServerConnector> connectors, String request) throws Exception {
    WatchingPool pool = new WatchingPool();
    Server server = new Server(pool);
    server.setHandler(new FastLane(new Served.AdderCounter()));
    ServerConnector connector = connectors.apply(server);
    server.addConnector(connector);
    server.start();
    try {
      pool.fromParser.clear();
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.shutdownOutput();
        socket.getInputStream().readAllBytes();
      }
      // A connection that ended early may be closed before.
      await().until(() -> !pool.fromParser.isEmpty());
      return List.copyOf(pool.fromParser);
    } finally {
      server.stop();
    }
  }

  private static final class WatchingPool extends QueuedThreadPool {
    private final List<Boolean> fromParser = new CopyOnWriteArrayList<>();

    @Override
    public void execute(Runnable task) {
      watch();
      super.execute(task);
    }

    @Override
    public boolean tryExecute(Runnable task) {
      watch();
      return super.tryExecute(task);
    }

    private void watch() {
      fromParser.add(
          Arrays.stream(Thread.currentThread().getStackTrace())
              .anyMatch(frame -> frame.getClassName().equals(HttpParser.class.getName())));
    }
  }
}
