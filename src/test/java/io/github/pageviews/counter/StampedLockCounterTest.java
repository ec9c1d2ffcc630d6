package io.github.pageviews.counter;

class StampedLockCounterTest extends CounterContract {
  StampedLockCounterTest() {
    super("stamped-lock");
  }
}
