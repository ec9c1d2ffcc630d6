// verdict: EXACT
// why: every waiter has its own condition and its place in the queue, whoever leaves signals the first, and an interrupted waiter keeps its place and looks again, so a signal that comes too late for it is not needed.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class TurnQueueKeepsPlace implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Condition> queue = new ArrayDeque<>();
    private boolean busy;
    private long views; // only touched between enter() and leave()

    private void enter() {
        boolean interrupted = false;
        lock.lock();
        try {
            if (busy || !queue.isEmpty()) {
                Condition turn = lock.newCondition();
                queue.addLast(turn);
                while (busy || queue.peekFirst() != turn) {
                    try {
                        turn.await();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
                queue.removeFirst();
            }
            busy = true;
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void leave() {
        lock.lock();
        try {
            busy = false;
            Condition next = queue.peekFirst();
            if (next != null) {
                next.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void increment() {
        enter();
        views++;
        leave();
    }

    @Override
    public long value() {
        enter();
        long now = views;
        leave();
        return now;
    }
}
