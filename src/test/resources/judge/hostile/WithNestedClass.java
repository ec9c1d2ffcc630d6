// verdict: EXACT
import io.github.pageviews.counter.Counter;

public class WithNestedClass implements Counter {
  private final State state = new State();

  private class State {
    private long count;

    void add() {
      synchronized (WithNestedClass.this) {
        count++;
      }
    }

    long get() {
      synchronized (WithNestedClass.this) {
        return count;
      }
    }
  }

  @Override
  public void increment() {
    state.add();
  }

  @Override
  public long value() {
    return state.get();
  }
}
