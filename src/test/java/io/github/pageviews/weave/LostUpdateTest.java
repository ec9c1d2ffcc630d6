package io.github.pageviews.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What weaving is for: lost updates show, and exact counters stay exact. */
class LostUpdateTest {

  /** A counter's state and its increment; all counters here are of this shape. */
  private static final String COUNTER =
      """
      public class Sample implements Runnable, java.util.function.LongSupplier {
        private %s;
        public void run() { %s; }
        public long getAsLong() { return %s; }
      }
      """;

  /** Takes the place of the probe, and runs what a test gives it. */
  private static final String PROBE =
      """
      package io.github.pageviews.weave;
      public class AmplifierProbe {
        public static Runnable action = () -> {};
        public static void beforeAccess() { action.run(); }
      }
      """;

  private static final int THREADS = 2;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  /** No luck: with a barrier as the probe, both threads have read before one of them writes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "long n|n++|n",
        "static int n|n += 1|n",
        "volatile long n|n++|n",
        "long[] n = {0}|n[0]++|n[0]",
      })
  void aProbeBetweenReadAndWriteLosesOneOfTwoIncrements(String parts) throws Exception {
    Compiled probe = Compiled.source("io.github.pageviews.weave.AmplifierProbe", 17, PROBE);
    CompiledLoader loader = new CompiledLoader(counter(parts).woven(new Amplifier()).and(probe));
    LongSupplier counter = create(loader);
    CyclicBarrier bothHaveRead = new CyclicBarrier(THREADS);
    Runnable action = () -> await(bothHaveRead);
    loader
        .initialised("io.github.pageviews.weave.AmplifierProbe")
        .getField("action")
        .set(null, action);

    incrementByAll(counter, 1);

    assertThat(counter.getAsLong()).isEqualTo(1);
  }

  /** The real probe only makes a loss likely, so there are rounds until one shows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "long n|n++|n",
        "volatile long n|n++|n",
        "short[] n = {0}|n[0]++|n[0]",
        "java.util.concurrent.atomic.AtomicLong n = new java.util.concurrent.atomic.AtomicLong()"
            + "|n.set(n.get() + 1)|n.get()",
      })
  void yieldingLosesUpdates(String parts) throws Exception {
    Compiled woven = counter(parts).woven(new Amplifier());
    long sent = THREADS * 1_000L;
    LongSupplier counter;
    int rounds = 0;
    do {
      counter = create(new CompiledLoader(woven));
      incrementByAll(counter, 1_000);
      rounds++;
    } while (counter.getAsLong() == sent && rounds < 100);

    assertThat(counter.getAsLong()).isBetween(1L, sent - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "long n|synchronized (this) { n++; }|n",
        "java.util.concurrent.atomic.AtomicLong n = new java.util.concurrent.atomic.AtomicLong()"
            + "|n.incrementAndGet()|n.get()",
      })
  void anExactCounterStaysExact(String parts) throws Exception {
    LongSupplier counter = create(new CompiledLoader(counter(parts).woven(new Amplifier())));

    incrementByAll(counter, 20_000);

    assertThat(counter.getAsLong()).isEqualTo(THREADS * 20_000L);
  }

  private static Compiled counter(String parts) {
    return Compiled.source("Sample", 17, COUNTER.formatted((Object[]) parts.split("\\|", -1)));
  }

  private static LongSupplier create(CompiledLoader loader) throws ReflectiveOperationException {
    return (LongSupplier) loader.initialised("Sample").getConstructor().newInstance();
  }

  private void incrementByAll(LongSupplier counter, int increments) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<Boolean> task =
        () -> {
          await(start);
          for (int i = 0; i < increments; i++) {
            ((Runnable) counter).run();
          }
          return true;
        };
    for (Future<Boolean> done : threads.invokeAll(List.of(task, task))) {
      assertThat(done.get()).isTrue();
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
