package io.github.pageviews.server;

import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How Jetty is set up: limits, handlers in front of Javalin, and what a stop needs. */
final class HttpSettings {

  private static final int MAX_THREADS = 250;
  private static final int MIN_THREADS = 8;
  private static final int THREAD_IDLE_MILLIS = 10_000;

  /** Threads that may end in each such time; Jetty's one would keep a burst's threads for hours. */
  private static final int THREADS_ENDED_AT_ONCE = 64;

  /** Each keeps a thread of the pool for good. */
  private static final int MAX_SELECTORS = 32;

  private static final long IDLE_MILLIS = 30_000;
  private static final int HEADER_BYTES = 8 * 1024;

  /**
   * Room for a Host field that comes again and again. Jetty's default, 1024, takes 100 kB of memory
   * for each connection that is kept.
   */
  private static final int HEADER_CACHE_BYTES = 32;

  /** How long a silent connection is kept once the server stops. */
  private static final long STOPPING_IDLE_MILLIS = 1_000;

  /** How long a thread that is stuck in a counter holds up a stop that already gave up on it. */
  private static final long STUCK_THREAD_MILLIS = 1_000;

  /**
   * Well-formed paths that Jetty would refuse because a servlet may misread them. Nothing here
   * reads them but {@link RequestPath}, so they are just paths: 404, or a spelling of a real one.
   */
  private static final UriCompliance ANY_PATH =
      UriCompliance.RFC3986.with(
          "ANY_PATH",
          UriCompliance.Violation.AMBIGUOUS_PATH_SEGMENT,
          UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER,
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
          UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS,
          UriCompliance.Violation.BAD_UTF8_ENCODING);

  private HttpSettings() {}

  /**
   * On the fast lane the selectors do all the work. One for two processors leaves the other to the
   * kernel and to whoever else is there: on two, a second selector costs a third of what is served,
   * since both then wait for clients that cannot run (bench/throughput.sh).
   */
  private static final int FAST_SELECTORS =
      Math.min(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), MAX_SELECTORS);

  /** Where the pool does the work, Jetty's own choice: one selector for two processors. */
  private static final int ORDINARY_SELECTORS = -1;

  static void apply(JavalinConfig config, ServerSocketChannel listening, ServedCounter served) {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS, THREAD_IDLE_MILLIS);
    threads.setName("http");
    threads.setMaxEvictCount(THREADS_ENDED_AT_ONCE);
    threads.setStopTimeout(STUCK_THREAD_MILLIS);
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(HttpSettings::configure);
    config.jetty.modifyServer(server -> configure(server, served));
    config.jetty.modifyServletContextHandler(c -> c.setErrorHandler(new PlainErrors()));
    config.jetty.addConnector((server, http) -> connector(server, http, listening, served));
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setResponseHeaderSize(HEADER_BYTES);
    http.setHeaderCacheSize(HEADER_CACHE_BYTES);
    http.setUriCompliance(ANY_PATH);
  }

  /** Replaces Javalin's statistics handler, which nobody reads. */
  private static void configure(Server server, ServedCounter served) {
    GracefulHandler graceful = new GracefulHandler(new RequestBody(new CanonicalRequests()));
    graceful.setShutdownIdleTimeout(STOPPING_IDLE_MILLIS);
    server.setHandler(graceful);
    if (served.lane() == Lane.FAST) {
      // Inside the graceful handler, which counts what is in flight and refuses it after the stop.
      graceful.insertHandler(new FastLane(served.counter()));
    }
    server.setErrorHandler(new PlainErrors());
  }

  private static Connector connector(
      Server server, HttpConfiguration http, ServerSocketChannel listening, ServedCounter served) {
    boolean fast = served.lane() == Lane.FAST;
    RepeatedViews repeated = fast ? new RepeatedViews(served.counter()) : null;
    ServerConnector connector =
        new InlineConnector(server, http, fast ? FAST_SELECTORS : ORDINARY_SELECTORS, repeated);
    if (repeated != null) {
      connector.addBean(repeated); // Where a stop finds it.
    }
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.addBean(new LateConnections(connector));
    try {
      connector.open(listening);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return connector;
  }

  /**
   * Shortens the patience with connections that come up just as the server stops. Jetty does it
   * only for those it already has, and a silent one among the others would hold up the stop.
   */
  private record LateConnections(ServerConnector connector) implements Connection.Listener {
    @Override
    public void onOpened(Connection connection) {
      if (connector.isShutdown()) {
        connection.getEndPoint().setIdleTimeout(STOPPING_IDLE_MILLIS);
      }
    }
  }
}
