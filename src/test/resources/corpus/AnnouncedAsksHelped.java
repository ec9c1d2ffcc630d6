// verdict: EXACT
// why: A view is announced in a leased seat, and every compare-and-set of the immutable state takes in all that was announced and notes how far, so helped views are counted once and no later than their return.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;

public class AnnouncedAsksHelped implements Counter {
  private static final int SEATS = 3;

  private static final class State {
    final long total;
    final long[] applied;

    State(long total, long[] applied) {
      this.total = total;
      this.applied = applied;
    }
  }

  private final AtomicIntegerArray leased = new AtomicIntegerArray(SEATS);
  private final AtomicLongArray asked = new AtomicLongArray(SEATS);
  private final AtomicReference<State> state =
      new AtomicReference<>(new State(0, new long[SEATS]));

  @Override
  public void increment() {
    int seat = lease();
    long mine = asked.incrementAndGet(seat);
    for (;;) {
      State now = state.get();
      if (now.applied[seat] >= mine || state.compareAndSet(now, takeIn(now))) {
        break;
      }
    }
    leased.set(seat, 0);
  }

  private State takeIn(State now) {
    long total = now.total;
    long[] applied = new long[SEATS];
    for (int i = 0; i < SEATS; i++) {
      applied[i] = asked.get(i);
      total += applied[i] - now.applied[i];
    }
    return new State(total, applied);
  }

  private int lease() {
    for (int i = 0; ; i = (i + 1) % SEATS) {
      if (leased.compareAndSet(i, 0, 1)) {
        return i;
      }
      if (i == SEATS - 1) {
        Thread.yield();
      }
    }
  }

  @Override
  public long value() {
    return state.get().total;
  }
}
