package io.github.pageviews.counter;

class ActorCounterTest extends CounterContract {
  ActorCounterTest() {
    super("actor");
  }
}
