package io.github.pageviews.server;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.LockWaiters;
import io.github.pageviews.server.RawHttp.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.eclipse.jetty.server.Server;

/** A started server on a free port of the loopback address, and shortcuts for talking to it. */
final class Served implements AutoCloseable {

  /** Longer than any test may last, so that a stop that waits for it shows. */
  private static final Duration STOP_TIMEOUT = Duration.ofMinutes(10);

  private final PageViewServer server;

  Served(Counter counter) throws IOException {
    this(new ServedCounter("long-adder", counter), STOP_TIMEOUT, () -> 0);
  }

  Served(ServedCounter counter, LongSupplier nanoTime) throws IOException {
    this(counter, STOP_TIMEOUT, nanoTime);
  }

  Served(Counter counter, Duration stopTimeout) throws IOException {
    this(new ServedCounter("long-adder", counter), stopTimeout, () -> 0);
  }

  private Served(ServedCounter counter, Duration stopTimeout, LongSupplier nanoTime)
      throws IOException {
    ServerOptions options = new ServerOptions(ServerOptions.DEFAULT_HOST, 0, stopTimeout);
    server = new PageViewServer(options, counter, nanoTime);
    server.start();
  }

  static Served exact() throws IOException {
    return new Served(new AdderCounter());
  }

  /** Counts right, on the given lane. */
  static Served exact(Lane lane) throws IOException {
    return on(lane, new AdderCounter());
  }

  static Served on(Lane lane, Counter counter) throws IOException {
    return new Served(new ServedCounter("long-adder", counter, lane), STOP_TIMEOUT, () -> 0);
  }

  PageViewServer server() {
    return server;
  }

  Server jetty() {
    return server.jetty();
  }

  int port() {
    return server.port();
  }

  long views() {
    return server.views();
  }

  Response get(String target, String... headers) throws IOException {
    return RawHttp.get(port(), target, headers);
  }

  Response request(String method, String target, String... headers) throws IOException {
    return RawHttp.request(port(), method, target, headers);
  }

  @Override
  public void close() {
    server.close();
  }

  /** Counts right. */
  static final class AdderCounter implements Counter {
    private final LongAdder views = new LongAdder();

    @Override
    public void increment() {
      views.increment();
    }

    @Override
    public long value() {
      return views.sum();
    }
  }

  /** Shows a count that a test chose, whatever happens. */
  record FixedCounter(long value) implements Counter {
    @Override
    public void increment() {}
  }

  /** Shows a count and how many wait for its lock. */
  record WaitingCounter(long value, int waiters) implements Counter, LockWaiters {
    @Override
    public void increment() {}
  }
}
