package io.github.pageviews.counter;

class StripedCounterTest extends CounterContract {
  StripedCounterTest() {
    super("striped");
  }
}
