package io.github.pageviews.counter;

class ReadWriteLockCounterTest extends CounterContract {
  ReadWriteLockCounterTest() {
    super("read-write-lock");
  }
}
