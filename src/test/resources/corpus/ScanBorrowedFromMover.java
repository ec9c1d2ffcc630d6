// verdict: EXACT
// why: Afek's atomic snapshot: who sees a seat change twice during its scan may take the sum that the second write carries, as that write's own scan began and ended within this one; a seat has one writer at a time, so a fresh record tells a change.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class ScanBorrowedFromMover implements Counter {
    private record Entry(long views, long sumBefore) { }

    private static final int SEATS = 3;
    private final AtomicIntegerArray taken = new AtomicIntegerArray(SEATS);
    private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(SEATS);

    public ScanBorrowedFromMover() {
        for (int i = 0; i < SEATS; i++) entries.set(i, new Entry(0, 0));
    }

    private Entry[] collect() {
        Entry[] seen = new Entry[SEATS];
        for (int i = 0; i < SEATS; i++) seen[i] = entries.get(i);
        return seen;
    }

    private long scan() {
        boolean[] moved = new boolean[SEATS];
        Entry[] before = collect();
        while (true) {
            Entry[] after = collect();
            long sum = 0;
            boolean same = true;
            for (int i = 0; i < SEATS; i++) {
                sum += after[i].views();
                if (before[i] == after[i]) continue;
                if (moved[i]) return after[i].sumBefore();
                moved[i] = true;
                same = false;
            }
            if (same) return sum;
            before = after;
        }
    }

    @Override public void increment() {
        int seat = 0;
        while (!taken.compareAndSet(seat, 0, 1)) {
            seat = (seat + 1) % SEATS;
            Thread.onSpinWait();
        }
        long sumBefore = scan();
        entries.set(seat, new Entry(entries.get(seat).views() + 1, sumBefore));
        taken.set(seat, 0);
    }

    @Override public long value() {
        return scan();
    }
}
