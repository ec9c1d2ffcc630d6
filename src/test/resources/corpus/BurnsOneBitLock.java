// verdict: EXACT
// why: Burns and Lamport's one-bit lock on a volatile array: a seat retreats for lower ones and waits for higher ones, which excludes and always lets somebody in; seats are taken by compare-and-set.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class BurnsOneBitLock implements Counter {
    private static final int N = 6;
    private final AtomicIntegerArray seats = new AtomicIntegerArray(N);
    private final AtomicIntegerArray up = new AtomicIntegerArray(N);
    private long views;

    @Override
    public void increment() {
        int i = sit();
        lock(i);
        views++;
        up.set(i, 0);
        seats.set(i, 0);
    }

    @Override
    public long value() {
        int i = sit();
        lock(i);
        long seen = views;
        up.set(i, 0);
        seats.set(i, 0);
        return seen;
    }

    private int sit() {
        for (int i = 0; ; i = (i + 1) % N) {
            if (seats.compareAndSet(i, 0, 1)) {
                return i;
            }
            Thread.onSpinWait();
        }
    }

    private void lock(int i) {
        retry:
        for (;;) {
            up.set(i, 1);
            for (int j = 0; j < i; j++) {
                if (up.get(j) == 1) {
                    up.set(i, 0);
                    while (up.get(j) == 1) {
                        Thread.onSpinWait();
                    }
                    continue retry;
                }
            }
            break;
        }
        for (int j = i + 1; j < N; j++) {
            while (up.get(j) == 1) {
                Thread.onSpinWait();
            }
        }
    }
}
