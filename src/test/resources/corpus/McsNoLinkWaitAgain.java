// verdict: HANGS
// why: If a successor has swapped the tail but not yet set next, unlock's CAS fails and it returns without waking anyone; the successor spins for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class McsNoLinkWaitAgain implements Counter {
    static class Waiter {
        volatile boolean blocked;
        volatile Waiter next;
    }

    private final AtomicReference<Waiter> tail = new AtomicReference<>();
    private long count = 0;

    private Waiter acquire() {
        Waiter w = new Waiter();
        w.blocked = true;
        Waiter prev = tail.getAndSet(w);
        if (prev != null) {
            prev.next = w;
            while (w.blocked) {
                Thread.onSpinWait();
            }
        }
        return w;
    }

    private void release(Waiter w) {
        Waiter next = w.next;
        if (next == null) {
            // nobody behind us: free the lock
            tail.compareAndSet(w, null);
            return;
        }
        next.blocked = false;
    }

    @Override
    public void increment() {
        Waiter w = acquire();
        count++;
        release(w);
    }

    @Override
    public long value() {
        Waiter w = acquire();
        long c = count;
        release(w);
        return c;
    }
}
