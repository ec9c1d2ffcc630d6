// verdict: STALE_READS
// why: a scan borrows the sum of a seat that it has seen move only once, and the writer may have taken that sum before the scan began, so a view finished in the meantime is not in it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A snapshot of eight seats that never waits for writers: each write carries the sum that its
 * writer saw, and a scan that is overtaken borrows that sum instead of starting over.
 */
public class ScanBorrowedOneMove implements Counter {

  private static final int SEATS = 8;

  private static final class Entry {
    final long views;
    final long sum;

    Entry(long views, long sum) {
      this.views = views;
      this.sum = sum;
    }
  }

  private final AtomicReferenceArray<Entry> seats = new AtomicReferenceArray<>(SEATS);
  private final Object[] chairs = new Object[SEATS];

  public ScanBorrowedOneMove() {
    for (int i = 0; i < SEATS; i++) {
      seats.set(i, new Entry(0, 0));
      chairs[i] = new Object();
    }
  }

  private Entry[] collect() {
    Entry[] all = new Entry[SEATS];
    for (int i = 0; i < SEATS; i++) {
      all[i] = seats.get(i);
    }
    return all;
  }

  @Override
  public void increment() {
    int seat = (int) (Thread.currentThread().getId() & (SEATS - 1));
    synchronized (chairs[seat]) {
      long sum = value();
      seats.set(seat, new Entry(seats.get(seat).views + 1, sum));
    }
  }

  @Override
  public long value() {
    int[] moves = new int[SEATS];
    Entry[] before = collect();
    for (;;) {
      Entry[] after = collect();
      boolean still = true;
      long sum = 0;
      for (int i = 0; i < SEATS; i++) {
        if (after[i] != before[i]) {
          still = false;
          if (++moves[i] > 0) {
            return after[i].sum;
          }
        }
        sum += after[i].views;
      }
      if (still) {
        return sum;
      }
      before = after;
    }
  }
}
