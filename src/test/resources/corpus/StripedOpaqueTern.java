// verdict: EXACT
// why: Each cell is written under its own lock only, and opaque accesses of one cell are whole and coherent, which is all that a reader of growing cells needs.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class StripedOpaqueTern implements Counter {
  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);

  private final long[] cells = new long[4];
  private final Object[] locks = {new Object(), new Object(), new Object(), new Object()};

  @Override public void increment() {
    int i = (int) Thread.currentThread().getId() & 3;
    synchronized (locks[i]) {
      CELL.setOpaque(cells, i, cells[i] + 1);
    }
  }

  @Override public long value() {
    long sum = 0;
    for (int i = 0; i < cells.length; i++) {
      sum += (long) CELL.getOpaque(cells, i);
    }
    return sum;
  }
}
