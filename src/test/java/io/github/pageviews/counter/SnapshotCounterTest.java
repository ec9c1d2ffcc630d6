package io.github.pageviews.counter;

class SnapshotCounterTest extends CounterContract {
  SnapshotCounterTest() {
    super("snapshot");
  }
}
