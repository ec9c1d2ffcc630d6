// verdict: HANGS
// why: the first waiter, interrupted just before the leaving thread signals it, goes to the end of the queue, the signal meets nobody, and the new first waiter, with nobody inside, is never signalled.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class TurnQueueLosesPlace implements Counter {
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
                        queue.remove(turn);
                        queue.addLast(turn);
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
