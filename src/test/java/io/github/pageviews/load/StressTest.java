package io.github.pageviews.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pageviews.counter.Counter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class StressTest {

  private static final Duration PATIENT = Duration.ofSeconds(60);

  /** Exact; the tests below bend one method of it. */
  private static class Atomic implements Counter {
    final AtomicLong count = new AtomicLong();

    @Override
    public void increment() {
      count.incrementAndGet();
    }

    @Override
    public long value() {
      return count.get();
    }
  }

  @Test
  void anExactCounter() throws InterruptedException {
    StressResult result = Stress.run(Atomic::new, new StressPlan(10, 100_000), PATIENT);

    assertThat(result.outcome()).isEqualTo(StressResult.Outcome.EXACT);
    assertThat(result.expected()).isEqualTo(1_000_000);
    assertThat(result.counted()).isEqualTo(1_000_000);
    assertThat(result.lost()).isZero();
    assertThat(result.nanosPerIncrement()).isPositive();
    assertThat(result.failure()).isNull();
  }

  @Test
  void aCounterThatLosesAndOneThatAdds() throws InterruptedException {
    Atomic loses =
        new Atomic() {
          @Override
          public long value() {
            return super.value() - 3;
          }
        };
    Atomic adds =
        new Atomic() {
          @Override
          public long value() {
            return super.value() + 2;
          }
        };
    StressResult lost = Stress.run(() -> loses, new StressPlan(2, 5), PATIENT);
    StressResult added = Stress.run(() -> adds, new StressPlan(2, 5), PATIENT);

    assertThat(lost.outcome()).isEqualTo(StressResult.Outcome.LOST_VIEWS);
    assertThat(lost.lost()).isEqualTo(3);
    assertThat(added.outcome()).isEqualTo(StressResult.Outcome.OVERCOUNTED);
    assertThat(added.lost()).isEqualTo(-2);
  }

  @Test
  void threadsRunTogether() throws InterruptedException {
    CountDownLatch all = new CountDownLatch(8);
    Atomic meeting =
        new Atomic() {
          @Override
          public void increment() {
            super.increment();
            all.countDown();
            try {
              // Only gets through if all eight are inside.
              all.await();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
          }
        };
    StressResult result = Stress.run(() -> meeting, new StressPlan(8, 1), PATIENT);
    assertThat(result.outcome()).isEqualTo(StressResult.Outcome.EXACT);
  }

  @Test
  void aCounterThatThrows() throws InterruptedException {
    Error thrown = new StackOverflowError("deep");
    Atomic throwsAt500 =
        new Atomic() {
          @Override
          public void increment() {
            if (count.incrementAndGet() == 500) {
              throw thrown;
            }
          }
        };
    StressResult result = Stress.run(() -> throwsAt500, new StressPlan(4, 1_000_000_000), PATIENT);

    assertThat(result.outcome()).isEqualTo(StressResult.Outcome.FAILED);
    assertThat(result.failure()).isSameAs(thrown);
  }

  @Test
  void aReadOrAConstructorThatThrows() throws InterruptedException {
    IllegalStateException thrown = new IllegalStateException("no");
    Atomic unreadable =
        new Atomic() {
          @Override
          public long value() {
            throw thrown;
          }
        };
    StressResult read = Stress.run(() -> unreadable, new StressPlan(2, 2), PATIENT);
    StressResult made =
        Stress.run(
            () -> {
              throw thrown;
            },
            new StressPlan(2, 2),
            PATIENT);

    assertThat(read.failure()).isSameAs(thrown);
    assertThat(made.failure()).isSameAs(thrown);
  }

  @Test
  void aLockThatIsNeverReleased() throws InterruptedException {
    ReentrantLock lock = new ReentrantLock();
    Atomic locking =
        new Atomic() {
          @Override
          public void increment() {
            lock.lock();
            super.increment();
          }
        };
    StressResult result = Stress.run(() -> locking, new StressPlan(3, 5), Duration.ofMillis(300));
    assertThat(result.outcome()).isEqualTo(StressResult.Outcome.HUNG);
  }

  @Test
  void aReadThatNeverReturns() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    Atomic stuck =
        new Atomic() {
          @Override
          public long value() {
            try {
              never.await();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            return super.value();
          }
        };
    StressResult result = Stress.run(() -> stuck, new StressPlan(1, 1), Duration.ofMillis(300));
    assertThat(result.outcome()).isEqualTo(StressResult.Outcome.HUNG);
    never.countDown();
  }

  @Test
  void anInterruptedCallerGivesUp() {
    AtomicLong made = new AtomicLong();
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () ->
                Stress.run(
                    () ->
                        new Atomic() {
                          @Override
                          public void increment() {
                            made.incrementAndGet();
                          }
                        },
                    new StressPlan(2, Long.MAX_VALUE / 2),
                    PATIENT))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void badPlans() {
    assertThatThrownBy(() -> new StressPlan(0, 1)).hasMessageContaining("not 0");
    assertThatThrownBy(() -> new StressPlan(1, 0)).hasMessageContaining("not 0");
    assertThatThrownBy(() -> new StressPlan(3, Long.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
