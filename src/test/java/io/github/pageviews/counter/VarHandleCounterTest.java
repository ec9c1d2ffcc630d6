package io.github.pageviews.counter;

class VarHandleCounterTest extends CounterContract {
  VarHandleCounterTest() {
    super("var-handle");
  }
}
