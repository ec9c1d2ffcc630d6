// verdict: HANGS
// why: Two callers may both be counted as waiting and not yet be at the delay when two others leave; the second signal finds the delay open already and is lost, and one of the waiters never goes on.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** Lets two callers at a time through to the hot counter. */
public class ThrottleOneDelay implements Counter {
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
    private final Binary delay = new Binary(false);
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
        mutex.acquire();
        if (--permits < 0) {
            mutex.release();
            delay.acquire();
        } else {
            mutex.release();
        }
    }

    private void release() {
        mutex.acquire();
        if (++permits <= 0) {
            delay.release();
        }
        mutex.release();
    }
}
