// verdict: EXACT
// why: a signal may wake a waiter of another instance, but that one goes back to wait only while its instance is busy, and then whoever is inside signals again when leaving
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class OneConditionForAllInstances implements Counter {
    private static final ReentrantLock GATE = new ReentrantLock();
    private static final Condition FREE = GATE.newCondition();

    private boolean busy;
    private long count;

    private void enter() {
        GATE.lock();
        try {
            while (busy) {
                FREE.awaitUninterruptibly();
            }
            busy = true;
        } finally {
            GATE.unlock();
        }
    }

    private void leave() {
        GATE.lock();
        try {
            busy = false;
            FREE.signal();
        } finally {
            GATE.unlock();
        }
    }

    @Override
    public void increment() {
        enter();
        count++;
        leave();
    }

    @Override
    public long value() {
        enter();
        long seen = count;
        leave();
        return seen;
    }
}
