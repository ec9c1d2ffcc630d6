package io.github.pageviews.cli;

import io.github.pageviews.counter.Catalogue;
import io.github.pageviews.counter.CounterLoadException;
import io.github.pageviews.counter.CounterLoader;
import io.github.pageviews.counter.LoadedCounter;
import io.github.pageviews.counter.Standing;
import io.github.pageviews.server.Lane;
import io.github.pageviews.server.PageViewServer;
import io.github.pageviews.server.ServedCounter;
import io.github.pageviews.server.ServerOptions;
import io.github.pageviews.server.ServerStartException;
import io.github.pageviews.weave.Amplifier;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Serves the two pages until the process is told to stop: what {@code serve} does, and the program
 * without a command.
 */
abstract class Serving implements Callable<Integer> {
  private static final long FINAL_COUNT_SECONDS = 5;

  @Mixin private CounterOptions counters;

  @Spec private picocli.CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--counter",
      paramLabel = "NAME|CLASS|FILE.java",
      defaultValue = Catalogue.DEFAULT_NAME,
      description = "What counts (default: ${DEFAULT-VALUE}); 'counters' lists the names.")
  private String counter;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = ServerOptions.DEFAULT_HOST,
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "P",
      defaultValue = "8080",
      description = "Port to listen on, 0 for a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--amplify",
      description =
          "Yield before each shared write of the counter, so that a race shows in any run.")
  private boolean amplify;

  @Option(
      names = "--no-fast-lane",
      description =
          "Answer GET / the way everything else is answered. Without it counters of the catalogue"
              + " that are safe and never wait are served where the request was read.")
  private boolean noFastLane;

  @Option(
      names = "--initial",
      paramLabel = "N",
      defaultValue = "0",
      description = "Count to start from; counters of the catalogue only (default: 0).")
  private long initial;

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > 65_535) {
      throw bad("--port " + port + " is out of range: it goes from 0 (any free port) to 65535");
    }
    if (initial < 0) {
      throw bad("--initial " + initial + " is negative: a count starts from 0 or more");
    }
    LoadedCounter loaded = load();
    ServedCounter served = new ServedCounter(loaded.name(), loaded.create(initial), lane(loaded));
    if (host.isBlank()) {
      throw bad("--host is empty: name an address of this machine, such as 127.0.0.1");
    }
    PageViewServer server = new PageViewServer(ServerOptions.of(host, port), served);
    try {
      server.start();
    } catch (ServerStartException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
    // Before the announcement: whoever waits for that may send a signal at once.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
    announce(loaded, served.lane(), server.port());
    new CountDownLatch(1).await();
    throw new AssertionError("only a signal ends the wait");
  }

  private LoadedCounter load() throws CounterLoadException {
    UnaryOperator<byte[]> weaver = amplify ? new Amplifier() : UnaryOperator.identity();
    CounterLoader loader = counters.loader(weaver);
    return loader.load(counter);
  }

  /** The fast lane is for what the catalogue vouches for, and only as the catalogue has it. */
  private Lane lane(LoadedCounter loaded) {
    boolean vouchedFor =
        loaded.standing() == Standing.SAFE
            && Catalogue.find(loaded.name()).filter(entry -> !entry.mayBlock()).isPresent();
    return vouchedFor && !amplify && !noFastLane ? Lane.FAST : Lane.ORDINARY;
  }

  private void announce(LoadedCounter loaded, Lane lane, int boundPort) {
    System.err.printf("counter %s (%s)%n", loaded.name(), loaded.standing());
    if (amplify) {
      System.err.println(
          "amplified: the counter yields before each shared write and concurrent call");
    }
    System.err.println(
        lane == Lane.FAST
            ? "path: fast lane (GET / is answered where it is read)"
            : "path: ordinary (every request goes through the thread pool)");
    System.err.printf(
        "listening on http://%s:%d/ (count: /stats, stop: Ctrl-C)%n",
        host.contains(":") ? "[" + host + "]" : host, boundPort);
  }

  private static void stop(PageViewServer server) {
    server.stop();
    // Straight to stderr, after the logger's last word: scripts read the last line.
    System.err.println("stopped; Number of page view: " + finalCount(server));
    System.err.flush();
  }

  /** A counter that hangs or throws must not keep the process from ending. */
  private static String finalCount(PageViewServer server) {
    CompletableFuture<Long> count = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                count.complete(server.views());
              } catch (RuntimeException | Error e) {
                count.completeExceptionally(e);
              }
            },
            "final-count");
    reader.setDaemon(true);
    reader.start();
    try {
      return String.valueOf(count.get(FINAL_COUNT_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return "unknown (the counter did not tell it in " + FINAL_COUNT_SECONDS + " s)";
    } catch (ExecutionException e) {
      return "unknown (the counter threw " + e.getCause() + ")";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unknown (interrupted)";
    }
  }

  private ParameterException bad(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
