package io.github.pageviews.server;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.Graceful;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves {@code GET /}, which is counted, and {@code GET /stats}, which tells the count.
 *
 * <p>Thread-safe. It starts once and stops once; a stopped server stays stopped.
 */
public final class PageViewServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PageViewServer.class);

  /**
   * Javalin allocates this many bytes to copy each answer, 32 KiB unless told otherwise, which
   * halves the throughput.
   */
  private static final int COPY_BUFFER_BYTES = 64;

  private final ServerOptions options;
  private final ServedCounter served;
  private final LongSupplier nanoTime;

  @GuardedBy("this")
  private @Nullable Javalin app;

  @GuardedBy("this")
  private int port = -1;

  /** Makes a server that listens to nothing yet. */
  public PageViewServer(ServerOptions options, ServedCounter served) {
    this(options, served, System::nanoTime);
  }

  /**
   * @param nanoTime the clock behind the uptime, in nanoseconds, only going forward
   */
  PageViewServer(ServerOptions options, ServedCounter served, LongSupplier nanoTime) {
    this.options = options;
    this.served = served;
    this.nanoTime = nanoTime;
  }

  /**
   * Listens, and returns when requests are answered.
   *
   * @throws ServerStartException if the port is taken or privileged, or the host is not of this
   *     machine; its message is one line that says so
   * @throws IllegalStateException if the server was started before
   */
  public synchronized void start() throws ServerStartException {
    if (port >= 0) {
      throw new IllegalStateException("the server was started before");
    }
    ServerSocketChannel listening = Listening.open(options.host(), options.port());
    try {
      port = ((InetSocketAddress) listening.getLocalAddress()).getPort();
      app = Javalin.create(config -> configure(config, listening)).start();
    } catch (IOException | RuntimeException e) {
      closeAfter(e, listening);
      throw Listening.failure(options.host(), options.port(), "the server did not start", e);
    }
  }

  /** Returns the port that the server listens on, also after it stopped. */
  public synchronized int port() {
    if (port < 0) {
      throw new IllegalStateException("the server was not started");
    }
    return port;
  }

  /** Returns what serves, while the server runs; for tests. */
  synchronized Server jetty() {
    if (app == null) {
      throw new IllegalStateException("the server is not running");
    }
    return app.jettyServer().server();
  }

  /** Returns the number of views. */
  public long views() {
    return served.counter().value();
  }

  /**
   * Stops accepting, finishes what is in flight, and returns. Requests that come meanwhile on open
   * connections are answered with 503 and do not count. After it every view whose 200 was begun is
   * in {@link #views()}, and if it returns true each of these answers was written in full.
   *
   * <p>It waits for at most the stop timeout, then cuts what is left. When interrupted it cuts at
   * once and leaves the thread's interrupt status set. Stopping again does nothing.
   *
   * @return whether everything in flight was finished
   */
  @CanIgnoreReturnValue
  public synchronized boolean stop() {
    Javalin running = app;
    if (running == null) {
      return true;
    }
    app = null;
    boolean finished = drain(running);
    boolean interrupted = Thread.interrupted(); // Or Jetty would stop halfway.
    try {
      running.stop();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return finished;
  }

  @Override
  public void close() {
    stop();
  }

  /**
   * Waits for the requests first and only then closes connections. Closing one with unread input
   * resets it, and a reset can overtake an answer that its client has not read yet.
   *
   * <p>Requests are refused before the connector is told, which Jetty does the other way round: a
   * connector that stops shuts the output after the answer in progress, and if the next request on
   * that connection were still let in, it would count and could not be answered.
   */
  private boolean drain(Javalin running) {
    Server server = running.jettyServer().server();
    CompletableFuture<?>[] requests =
        Stream.of(GracefulHandler.class, RepeatedViews.class)
            .flatMap(type -> server.getContainedBeans(type).stream())
            .map(Graceful::shutdown)
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture<Void> connections = Graceful.shutdown(server);
    try {
      CompletableFuture.allOf(CompletableFuture.allOf(requests), connections)
          .get(options.stopTimeout().toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      LOG.warn("requests still in flight after {} ms are cut", options.stopTimeout().toMillis());
    } catch (ExecutionException e) {
      LOG.warn("requests in flight are cut", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LOG.warn("interrupted: requests in flight are cut");
    }
    return false;
  }

  private void configure(JavalinConfig config, ServerSocketChannel listening) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.responseBufferSize = COPY_BUFFER_BYTES;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = false; // CanonicalRequests knows the one exception.
    config.router.javaLangErrorHandler(PlainErrors::failed);
    HttpSettings.apply(config, listening, served);

    HomePage home = new HomePage(served.counter());
    StatsPage stats = new StatsPage(served, nanoTime);
    config.routes.get(Routes.HOME, home::get);
    config.routes.head(Routes.HOME, home::head);
    config.routes.get(Routes.STATS, stats::show);
    config.routes.head(Routes.STATS, stats::show);
    config.routes.exception(HttpResponseException.class, PlainErrors::refused);
    config.routes.exception(Exception.class, PlainErrors::failed);
  }

  private static void closeAfter(Exception failure, ServerSocketChannel listening) {
    try {
      listening.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
