// verdict: OVERCOUNTS
// why: what the optimistic pass has summed is not thrown away when its stamp turns out to be invalid, and the pass under the read lock adds all the hours on top of it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.StampedLock;

/** Views by the hour of the day, for the chart on the dashboard; the total is their sum. */
public class HoursSummedOnTop implements Counter {

  private static final long HOUR_MILLIS = 3_600_000L;

  private final StampedLock lock = new StampedLock();
  private final long[] hours = new long[24];

  @Override
  public void increment() {
    int hour = Math.floorMod(System.currentTimeMillis() / HOUR_MILLIS, 24);
    long stamp = lock.writeLock();
    try {
      hours[hour]++;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  @Override
  public long value() {
    long total = 0;
    long stamp = lock.tryOptimisticRead();
    for (long views : hours) {
      total += views;
    }
    if (!lock.validate(stamp)) {
      stamp = lock.readLock();
      try {
        for (long views : hours) {
          total += views;
        }
      } finally {
        lock.unlockRead(stamp);
      }
    }
    return total;
  }
}
