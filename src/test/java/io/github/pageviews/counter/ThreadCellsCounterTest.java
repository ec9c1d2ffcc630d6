package io.github.pageviews.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ThreadCellsCounterTest extends CounterContract {
  ThreadCellsCounterTest() {
    super("thread-cells");
  }

  @Test
  void cellsOfDeadThreadsAreFolded() throws InterruptedException {
    ThreadCellsCounter counter = new ThreadCellsCounter(5);
    for (int i = 1; i <= 1_000; i++) {
      Thread thread = new Thread(counter::increment);
      thread.start();
      thread.join();
      assertThat(counter.value()).isEqualTo(5 + i);
      assertThat(counter.cells()).isLessThanOrEqualTo(17);
    }
  }

  @Test
  void cellsOfLivingThreadsAreNot() throws InterruptedException {
    ThreadCellsCounter counter = new ThreadCellsCounter(0);
    Object end = new Object();
    List<Thread> threads = new ArrayList<>();
    synchronized (end) {
      for (int i = 1; i <= 100; i++) {
        Thread thread =
            new Thread(
                () -> {
                  counter.increment();
                  synchronized (end) {
                    counter.increment();
                  }
                });
        thread.start();
        threads.add(thread);
      }
      while (counter.value() < 100) {
        Thread.onSpinWait();
      }
      assertThat(counter.cells()).isEqualTo(100);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(counter.value()).isEqualTo(200);
  }

  @Test
  void virtualThreadsHaveCellsToo() throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads came with JDK 21");
    ThreadCellsCounter counter = new ThreadCellsCounter(0);
    ExecutorService executor =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    for (int i = 0; i < 10_000; i++) {
      executor.execute(counter::increment);
    }
    executor.shutdown();
    while (!executor.isTerminated()) {
      Thread.onSpinWait();
    }
    assertThat(counter.value()).isEqualTo(10_000);
    assertThat(counter.cells()).isLessThan(10_000);
  }
}
