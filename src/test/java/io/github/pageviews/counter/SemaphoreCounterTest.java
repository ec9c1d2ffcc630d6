package io.github.pageviews.counter;

class SemaphoreCounterTest extends CounterContract {
  SemaphoreCounterTest() {
    super("semaphore");
  }
}
