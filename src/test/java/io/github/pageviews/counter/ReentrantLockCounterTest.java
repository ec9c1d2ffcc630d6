package io.github.pageviews.counter;

class ReentrantLockCounterTest extends CounterContract {
  ReentrantLockCounterTest() {
    super("reentrant-lock");
  }
}
