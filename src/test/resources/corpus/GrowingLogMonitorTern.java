// verdict: LOSES_VIEWS
// why: The array is both lock and data: who waited for the old array's monitor enters beside a holder of the new one's, and both write the same size.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;

public class GrowingLogMonitorTern implements Counter {
  private long[] log = new long[2];
  private int size;

  @Override public void increment() {
    synchronized (log) {
      if (size == log.length) {
        log = Arrays.copyOf(log, size * 2);
      }
      log[size] = Thread.currentThread().getId();
      size = size + 1;
    }
  }

  @Override public long value() {
    synchronized (log) {
      return size;
    }
  }
}
