// verdict: EXACT
// why: A filter lock of two levels for the at most three holders of a seat, all its words volatile, is a mutual exclusion lock, and a seat is given back only after the level is.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class FilterLockTwoLevels implements Counter {
  private static final int SEATS = 3;
  private final AtomicIntegerArray taken = new AtomicIntegerArray(SEATS);
  private final AtomicIntegerArray level = new AtomicIntegerArray(SEATS);
  private final AtomicIntegerArray victim = new AtomicIntegerArray(SEATS);
  private long views;

  private int enter() {
    int me = 0;
    while (!taken.compareAndSet(me, 0, 1)) {
      me++;
      if (me == SEATS) {
        me = 0;
        Thread.yield();
      }
    }
    for (int l = 1; l < SEATS; l++) {
      level.set(me, l);
      victim.set(l, me);
      while (othersAt(l, me) && victim.get(l) == me) {
        Thread.yield();
      }
    }
    return me;
  }

  private boolean othersAt(int l, int me) {
    for (int k = 0; k < SEATS; k++) {
      if (k != me && level.get(k) >= l) {
        return true;
      }
    }
    return false;
  }

  private void leave(int me) {
    level.set(me, 0);
    taken.set(me, 0);
  }

  @Override
  public void increment() {
    int me = enter();
    views++;
    leave(me);
  }

  @Override
  public long value() {
    int me = enter();
    long seen = views;
    leave(me);
    return seen;
  }
}
