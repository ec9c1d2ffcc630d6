// verdict: STALE_READS
// why: the 64th view wipes the notches before it counts the full stick, and a read in between misses all 64, which are there again at rest.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLong;

/** Each view cuts one notch that nobody else has cut; a full stick is put aside. */
public class SixtyFourNotches implements Counter {
  private static final VarHandle NOTCHES;

  static {
    try {
      NOTCHES = MethodHandles.lookup().findVarHandle(SixtyFourNotches.class, "notches", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile long notches;
  private final AtomicLong sticks = new AtomicLong();

  @Override
  public void increment() {
    while (true) {
      long free = Long.lowestOneBit(~notches);
      if (free == 0) {
        Thread.onSpinWait(); // full: its last carver is about to take it away
        continue;
      }
      long before = (long) NOTCHES.getAndBitwiseOr(this, free);
      if ((before & free) != 0) {
        continue; // somebody was faster
      }
      if ((before | free) == -1L) {
        notches = 0;
        sticks.incrementAndGet();
      }
      return;
    }
  }

  @Override
  public long value() {
    return sticks.get() * 64 + Long.bitCount(notches);
  }
}
