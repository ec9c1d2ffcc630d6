package io.github.pageviews.counter;

class AtomicLongCounterTest extends CounterContract {
  AtomicLongCounterTest() {
    super("atomic-long");
  }
}
