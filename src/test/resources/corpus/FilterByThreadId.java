// verdict: LOSES_VIEWS
// why: Two threads whose ids are equal modulo 4 use one entry of level and see no rival but themselves: they enter together.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class FilterByThreadId implements Counter {
    private static final int N = 4;

    private final AtomicIntegerArray level = new AtomicIntegerArray(N);
    private final AtomicIntegerArray victim = new AtomicIntegerArray(N);
    private volatile long count;

    @Override
    public void increment() {
        int me = (int) (Thread.currentThread().getId() % N);
        for (int l = 1; l < N; l++) {
            level.set(me, l);
            victim.set(l, me);
            while (victim.get(l) == me && rivalAtLeast(me, l)) {
                Thread.onSpinWait();
            }
        }
        count++;
        level.set(me, 0);
    }

    private boolean rivalAtLeast(int me, int l) {
        for (int k = 0; k < N; k++) {
            if (k != me && level.get(k) >= l) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long value() {
        return count;
    }
}
