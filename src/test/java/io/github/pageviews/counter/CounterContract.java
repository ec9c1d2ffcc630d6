package io.github.pageviews.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What every exact counter keeps; a subclass names the counter. */
abstract class CounterContract {
  private static final int THREADS = 10;
  private static final int INCREMENTS = 100_000;

  private final CatalogueEntry entry;

  CounterContract(String name) {
    entry = Catalogue.find(name).orElseThrow();
  }

  private Counter counter(long initial) throws Exception {
    return new LoadedCounter(entry.name(), entry.standing(), entry.type()).create(initial);
  }

  @Test
  void isListedAsSafe() {
    assertThat(entry.standing()).isEqualTo(Standing.SAFE);
  }

  @Test
  void countsOneByOne() throws Exception {
    Counter counter = counter(0);
    for (long expected = 0; expected < 1_000; expected++) {
      assertThat(counter.value()).isEqualTo(expected);
      counter.increment();
    }
  }

  @Test
  void countsWhatTenThreadsCount() throws Exception {
    Counter counter = counter(0);
    inParallel(THREADS, thread -> repeat(INCREMENTS, counter::increment));
    assertThat(counter.value()).isEqualTo(1_000_000);
  }

  /**
   * Readers run along. A ticket taken before and one after each increment bound every read: it
   * holds at least what had returned before it began and at most what had begun when it returned.
   */
  @Test
  void readsStayWithinTheirBoundsAndNeverGoBack() throws Exception {
    Counter counter = counter(0);
    AtomicLong begun = new AtomicLong();
    AtomicLong returned = new AtomicLong();
    AtomicLong writers = new AtomicLong(3);
    inParallel(
        5,
        thread -> {
          if (thread < 3) {
            repeat(
                20_000,
                () -> {
                  begun.incrementAndGet();
                  counter.increment();
                  returned.incrementAndGet();
                });
            writers.decrementAndGet();
            return;
          }
          long previous = 0;
          do {
            long atLeast = Math.max(previous, returned.get());
            long value = counter.value();
            assertThat(value).isBetween(atLeast, begun.get());
            previous = value;
          } while (writers.get() > 0);
        });
    assertThat(counter.value()).isEqualTo(60_000);
  }

  @Test
  void countsInterruptedCallersAndLeavesThemInterrupted() throws Exception {
    Counter counter = counter(0);
    inParallel(
        4,
        thread ->
            repeat(
                1_000,
                () -> {
                  Thread.currentThread().interrupt();
                  counter.increment();
                  assertThat(counter.value()).isPositive();
                  assertThat(Thread.currentThread().isInterrupted()).isTrue();
                }));
    assertThat(counter.value()).isEqualTo(4_000);
  }

  @Test
  void twoInstancesShareNothing() throws Exception {
    Counter one = counter(0);
    Counter other = counter(0);
    inParallel(4, thread -> repeat(10_000, thread % 2 == 0 ? one::increment : other::increment));
    one.increment();
    assertThat(one.value()).isEqualTo(20_001);
    assertThat(other.value()).isEqualTo(20_000);
  }

  @Test
  void countsBeyondAnInt() throws Exception {
    long start = Integer.MAX_VALUE - 5_000L;
    Counter counter = counter(start);
    assertThat(counter.value()).isEqualTo(start);
    inParallel(2, thread -> repeat(5_000, counter::increment));
    assertThat(counter.value()).isEqualTo(start + 10_000).isGreaterThan(Integer.MAX_VALUE);
    Counter beyondUnsigned = counter(1L << 32);
    beyondUnsigned.increment();
    assertThat(beyondUnsigned.value()).isEqualTo((1L << 32) + 1);
  }

  @Test
  void ownCountersStartAtZero() {
    LoadedCounter own = new LoadedCounter("own", Standing.OWN, entry.type());
    assertThatThrownBy(() -> own.create(7)).hasMessageContaining("cannot start from 7");
  }

  private static void repeat(int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }

  /**
   * Runs the task in so many threads, which set out together; any thread's failure is the test's.
   */
  private static void inParallel(int threads, Task task) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CountDownLatch ready = new CountDownLatch(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int thread = i;
        running.add(
            pool.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  task.run(thread);
                  return null;
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError("a thread failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private interface Task {
    void run(int thread) throws Exception;
  }
}
