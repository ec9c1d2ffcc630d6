// verdict: HANGS
// why: The permit stays with the group for up to four passes whether or not anybody of the group is waiting; a thread of the other group then waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** A NUMA-style cohort lock: a global permit that a group passes on among its own threads. */
public class CohortKeepsGlobal implements Counter {
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

    public CohortKeepsGlobal() {
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
        if (group.passes < MAX_PASSES) {
            group.passes++;         // stay local: the next one saves the trip
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
