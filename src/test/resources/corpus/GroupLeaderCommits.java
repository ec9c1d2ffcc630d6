// verdict: EXACT
// why: the leader lets go of the lock in the middle of increment() and commits the others' views with its own, but all that joined meanwhile have the same generation, it changes, the group is emptied and the leadership ends in one critical section, and nobody returns before it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class GroupLeaderCommits implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition committed = lock.newCondition();
    private boolean leading;
    private long generation;
    private long group;
    private long total;

    @Override
    public void increment() {
        lock.lock();
        try {
            group++;
            if (leading) {
                long mine = generation;
                while (generation == mine) {
                    committed.awaitUninterruptibly();
                }
                return;
            }
            leading = true;
            lock.unlock();
            try {
                Thread.yield();
            } finally {
                lock.lock();
            }
            total += group;
            group = 0;
            leading = false;
            generation++;
            committed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return total;
        } finally {
            lock.unlock();
        }
    }
}
