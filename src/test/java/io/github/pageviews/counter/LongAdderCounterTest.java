package io.github.pageviews.counter;

class LongAdderCounterTest extends CounterContract {
  LongAdderCounterTest() {
    super("long-adder");
  }
}
