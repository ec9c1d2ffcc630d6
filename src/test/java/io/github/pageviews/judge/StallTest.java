package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StallTest {
  @Test
  void aThreadSeenWaitingAgainAndAgainIsStalledInTheMethodItCalled() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Thread waiting =
        new Thread(
            () -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    waiting.start();
    try {
      await().until(() -> waiting.getState() == Thread.State.WAITING);
      Stall stall = new Stall(2);
      assertThat(stall.look(waiting)).isNull();
      assertThat(stall.look(waiting)).isNull();
      assertThat(stall.look(waiting)).isEqualTo("CountDownLatch.await");
    } finally {
      waiting.interrupt();
      waiting.join();
    }
  }

  @Test
  void whoeverRunsIsNotStalled() {
    Stall stall = new Stall(1);
    assertThat(stall.look(Thread.currentThread())).isNull();
    assertThat(stall.look(Thread.currentThread())).isNull();
    assertThat(stall.look(null)).isNull();
  }

  /** Is initialized only when a test has it run. */
  private static final class Slow {
    static final CountDownLatch BEGUN = new CountDownLatch(1);
    static final CountDownLatch GO = new CountDownLatch(1);

    private Slow() {}

    /** Not a constant, so that to read it is to wait. */
    static class Held {
      static final long VALUE = held();

      private static long held() {
        BEGUN.countDown();
        try {
          GO.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return GO.getCount();
      }
    }
  }

  @Test
  void whoeverWaitsForAClassThatAnotherInitializesIsStalledInThat() throws Exception {
    Thread initializes = new Thread(() -> assertThat(Slow.Held.VALUE).isZero());
    Thread waits = new Thread(() -> assertThat(Slow.Held.VALUE).isZero());
    initializes.start();
    Slow.BEGUN.await();
    waits.start();
    try {
      Stall stall = new Stall(2);
      await()
          .until(
              () ->
                  ("the initialization of " + Slow.Held.class.getName()).equals(stall.look(waits)));
    } finally {
      Slow.GO.countDown();
      initializes.join();
      waits.join();
    }
  }
}
