// verdict: EXACT
// why: whoever finds by isAlive() that a thread has ended has all that it did happen before (JLS 17.4.4), no interrupt cuts the loop short, and one clerk at a time is at work under the lock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class ClerkNoLongerAlive implements Counter {
    private final ReentrantLock desk = new ReentrantLock();
    private long views;

    @Override
    public void increment() {
        desk.lock();
        try {
            Thread clerk = new Thread(() -> views++, "clerk");
            clerk.setDaemon(true);
            clerk.start();
            while (clerk.isAlive()) {
                Thread.onSpinWait();
            }
        } finally {
            desk.unlock();
        }
    }

    @Override
    public long value() {
        desk.lock();
        try {
            return views;
        } finally {
            desk.unlock();
        }
    }
}
