// verdict: EXACT
// why: n is only used with both the group's lock and the global permit; the permit is kept for the group only when a thread of it is queued, which then owns it, and is released otherwise.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** A NUMA-style cohort lock: a global permit that a group passes on among its own threads. */
public class CohortHandsOver implements Counter {
    private static final int GROUPS = 2;
    private static final int MAX_PASSES = 4;

    private static final class Group {
        final ReentrantLock local = new ReentrantLock();
        boolean ownsGlobal;         // guarded by local
        int passes;                 // guarded by local
    }

    private final Semaphore global = new Semaphore(1);
    private final Group[] groups = new Group[GROUPS];
    private long n;

    public CohortHandsOver() {
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = new Group();
        }
    }

    private Group mine() {
        return groups[(int) Thread.currentThread().getId() & (GROUPS - 1)];
    }

    private Group lock() {
        Group group = mine();
        group.local.lock();
        if (!group.ownsGlobal) {
            global.acquireUninterruptibly();
            group.ownsGlobal = true;
        }
        return group;
    }

    private void unlock(Group group) {
        if (group.local.hasQueuedThreads() && group.passes < MAX_PASSES) {
            group.passes++;         // the next of the group inherits the permit
        } else {
            group.passes = 0;
            group.ownsGlobal = false;
            global.release();
        }
        group.local.unlock();
    }

    @Override
    public void increment() {
        Group group = lock();
        try {
            n++;
        } finally {
            unlock(group);
        }
    }

    @Override
    public long value() {
        Group group = lock();
        try {
            return n;
        } finally {
            unlock(group);
        }
    }
}
