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
}
