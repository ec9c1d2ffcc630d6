// verdict: EXACT
// why: Barz' counting semaphore from two binary ones: the gate is open just when permits are left and nobody is passing it, so no signal is ever given to a gate that is open already.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** Lets two callers at a time through to the hot counter. */
public class ThrottleBehindGate implements Counter {
    private static final class Binary {
        private boolean open;

        Binary(boolean open) {
            this.open = open;
        }

        synchronized void acquire() {
            boolean interrupted = false;
            while (!open) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            open = false;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        synchronized void release() {
            open = true;
            notify();
        }
    }

    private final Binary mutex = new Binary(true);
    private final Binary gate = new Binary(true);
    private int permits = 2;
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        acquire();
        views.incrementAndGet();
        release();
    }

    @Override
    public long value() {
        return views.get();
    }

    private void acquire() {
        gate.acquire();
        mutex.acquire();
        if (--permits > 0) {
            gate.release();
        }
        mutex.release();
    }

    private void release() {
        mutex.acquire();
        if (++permits == 1) {
            gate.release();
        }
        mutex.release();
    }
}
