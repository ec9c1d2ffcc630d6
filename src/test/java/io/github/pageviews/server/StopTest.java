package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.server.RawHttp.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stop as single connections see it. */
class StopTest {

  private static final String GET = "GET / HTTP/1.1\nHost: h\n\n";

  @Test
  void finishesWhatIsInFlight() throws Exception {
    HeldCounter counter = new HeldCounter();
    try (Served served = new Served(counter);
        RawHttp http = new RawHttp(served.port())) {
      http.send(GET);
      counter.entered.await();
      CompletableFuture<Boolean> stop = stopping(served);
      assertThat(stop).isNotDone();
      counter.release.countDown();

      Response response = http.read(false);
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.body()).isEqualTo("Hello world");
      assertThat(response.header("Connection")).isEqualTo("close");
      assertThat(stop.join()).isTrue();
      assertThat(served.views()).isEqualTo(1);
    }
  }

  @Test
  void refusesNewRequestsMeanwhile() throws Exception {
    HeldCounter counter = new HeldCounter();
    try (Served served = new Served(counter);
        RawHttp kept = new RawHttp(served.port());
        RawHttp held = new RawHttp(served.port())) {
      kept.send("HEAD / HTTP/1.1\nHost: h\n\n");
      assertThat(kept.read(true).status()).isEqualTo(200);
      held.send(GET);
      counter.entered.await();
      CompletableFuture<Boolean> stop = stopping(served);

      assertThat(askOn(kept)).isIn("503 Service Unavailable", "closed");

      counter.release.countDown();
      assertThat(held.read(false).status()).isEqualTo(200);
      assertThat(stop.join()).isTrue();
      assertThat(served.views()).isEqualTo(1);
    }
  }

  /** The stop timeout of these servers is longer than any test may take. */
  @ParameterizedTest
  @EnumSource
  void isNotHeldUpBySilentConnections(Lane lane) throws Exception {
    try (Served served = Served.exact(lane);
        RawHttp idle = new RawHttp(served.port());
        RawHttp silent = new RawHttp(served.port());
        RawHttp unfinished = new RawHttp(served.port());
        RawHttp inItsBody = new RawHttp(served.port())) {
      idle.send(GET);
      assertThat(idle.read(false).status()).isEqualTo(200);
      unfinished.send("GET / HTTP/1.1\nHost");
      inItsBody.send("GET / HTTP/1.1\nHost: h\nContent-Length: 5\nExpect: 100-continue\n\n");
      assertThat(inItsBody.read(false).status()).isEqualTo(100);

      assertThat(served.server().stop()).isTrue();
      assertThat(idle.readToEnd()).isEmpty();
      assertThat(silent.readToEnd()).isEmpty();
      assertThat(unfinished.readToEnd()).doesNotContain(" 200 ");
      assertThat(inItsBody.readToEnd()).doesNotContain(" 200 ");
      assertThat(served.views()).isEqualTo(1);
    }
  }

  @Test
  void cutsWhatOutlastsTheTimeout() throws Exception {
    HeldCounter counter = new HeldCounter();
    try (Served served = new Served(counter, Duration.ofMillis(100));
        RawHttp http = new RawHttp(served.port())) {
      http.send(GET);
      counter.entered.await();

      assertThat(served.server().stop()).isFalse();
      assertThat(http.readToEnd()).doesNotContain(" 200 ");
      counter.release.countDown();
    }
  }

  @Test
  void cutsWhenInterruptedAndSaysSo() throws Exception {
    HeldCounter counter = new HeldCounter();
    try (Served served = new Served(counter);
        RawHttp http = new RawHttp(served.port())) {
      http.send(GET);
      counter.entered.await();

      Thread.currentThread().interrupt();
      assertThat(served.server().stop()).isFalse();
      assertThat(Thread.interrupted()).isTrue();
      counter.release.countDown();
    }
  }

  @Test
  void stoppingAgainOrUnstartedDoesNothing() throws Exception {
    try (Served served = Served.exact()) {
      assertThat(served.get("/").status()).isEqualTo(200);
      assertThat(served.server().stop()).isTrue();
      assertThat(served.server().stop()).isTrue();
      assertThat(served.views()).isEqualTo(1);
    }
    ServerOptions options = ServerOptions.of("127.0.0.1", 0);
    ServedCounter counter = new ServedCounter("long-adder", new Served.AdderCounter());
    try (PageViewServer unstarted = new PageViewServer(options, counter)) {
      assertThat(unstarted.stop()).isTrue();
    }
  }

  /** A connection that was silent for long enough may have been closed before it could ask. */
  private static String askOn(RawHttp kept) {
    try {
      kept.send(GET);
      Response refused = kept.read(false);
      assertThat(refused.header("Connection")).isEqualTo("close");
      return refused.body();
    } catch (IOException e) {
      return "closed";
    }
  }

  /** Stops on another thread; when this returns the server accepts nobody any more. */
  private static CompletableFuture<Boolean> stopping(Served served) {
    int port = served.port();
    CompletableFuture<Boolean> stop = CompletableFuture.supplyAsync(() -> served.server().stop());
    await().until(() -> isRefused(port));
    return stop;
  }

  private static boolean isRefused(int port) throws IOException {
    try (RawHttp http = new RawHttp(port)) {
      http.finishSending();
      return false;
    } catch (ConnectException e) {
      return true;
    }
  }

  /** Holds its first caller until it is released. */
  private static final class HeldCounter implements Counter {
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final LongAdder views = new LongAdder();

    @Override
    public void increment() {
      entered.countDown();
      boolean released = false;
      while (!released) {
        try {
          release.await();
          released = true;
        } catch (InterruptedException e) {
          // A counter is not interruptible; the stop that gave up on it interrupts in vain.
          released = false;
        }
      }
      views.increment();
    }

    @Override
    public long value() {
      return views.sum();
    }
  }
}
