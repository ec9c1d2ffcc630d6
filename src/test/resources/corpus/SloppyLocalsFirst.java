// verdict: OVERCOUNTS
// why: A read adds up the local counts one lock at a time and the global one last, so a local count that it has seen may be carried over before the global one is read, and is counted twice.
import io.github.pageviews.counter.Counter;

/** The approximate ("sloppy") counter of the operating systems course, with a read that is exact as it includes the locals. */
public class SloppyLocalsFirst implements Counter {
    private static final int CPUS = 4;
    private static final int THRESHOLD = 16;

    private static final class Local {
        int count;
    }

    private final Object globalLock = new Object();
    private long global;
    private final Local[] locals = new Local[CPUS];

    public SloppyLocalsFirst() {
        for (int i = 0; i < CPUS; i++) {
            locals[i] = new Local();
        }
    }

    private Local mine() {
        return locals[(int) (Thread.currentThread().getId() & (CPUS - 1))];
    }

    @Override
    public void increment() {
        Local local = mine();
        synchronized (local) {
            local.count++;
            if (local.count >= THRESHOLD) {
                synchronized (globalLock) {
                    global += local.count;
                }
                local.count = 0;
            }
        }
    }

    @Override
    public long value() {
        long sum = 0;
        for (Local local : locals) {
            synchronized (local) {
                sum += local.count;
            }
        }
        synchronized (globalLock) {
            sum += global;
        }
        return sum;
    }
}
