// verdict: LOSES_VIEWS|HANGS
// why: park may return for no reason, or at once for an interrupted caller, and here is no loop: the thread goes in though the lock was not handed to it.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

public class ParkedOnce implements Counter {
    private final AtomicInteger users = new AtomicInteger();
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private volatile long n;

    @Override
    public void increment() {
        waiting.add(Thread.currentThread());
        if (users.getAndIncrement() > 0) {
            LockSupport.park();         // the owner hands over
        }
        n++;
        waiting.remove(Thread.currentThread());
        if (users.decrementAndGet() > 0) {
            Thread next;
            do {
                next = waiting.peek();
            } while (next == null);
            LockSupport.unpark(next);
        }
    }

    @Override
    public long value() {
        return n;
    }
}
