package io.github.pageviews.counter;

class SynchronizedCounterTest extends CounterContract {
  SynchronizedCounterTest() {
    super("synchronized");
  }
}
