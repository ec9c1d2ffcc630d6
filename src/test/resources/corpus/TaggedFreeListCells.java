// verdict: EXACT
// why: The head of the free list carries a 56-bit tag that every pop and push raises, so there is no ABA, a popped cell has one owner, and its volatile get and set lose nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

public class TaggedFreeListCells implements Counter {
  private static final int CELLS = 3;
  private final AtomicLongArray cells = new AtomicLongArray(CELLS + 1);
  private final AtomicIntegerArray next = new AtomicIntegerArray(CELLS + 1);
  private final AtomicLong head = new AtomicLong();

  public TaggedFreeListCells() {
    for (int i = 1; i <= CELLS; i++) {
      push(i);
    }
  }

  private static long retag(long old, int index) {
    return ((old >>> 8) + 1) << 8 | index;
  }

  private void push(int index) {
    long old;
    do {
      old = head.get();
      next.set(index, (int) (old & 0xff));
    } while (!head.compareAndSet(old, retag(old, index)));
  }

  private int pop() {
    for (;;) {
      long old = head.get();
      int index = (int) (old & 0xff);
      if (index == 0) {
        Thread.yield();
        continue;
      }
      int below = next.get(index);
      if (head.compareAndSet(old, retag(old, below))) {
        return index;
      }
    }
  }

  @Override
  public void increment() {
    int mine = pop();
    cells.set(mine, cells.get(mine) + 1);
    push(mine);
  }

  @Override
  public long value() {
    long sum = 0;
    for (int i = 1; i <= CELLS; i++) {
      sum += cells.get(i);
    }
    return sum;
  }
}
