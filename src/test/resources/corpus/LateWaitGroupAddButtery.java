// verdict: STALE_READS
// why: the new thread raises the wait group itself, so a read after increment() returned may find it at zero before that thread has run at all.
import io.github.pageviews.counter.Counter;

public class LateWaitGroupAddButtery implements Counter {
    private final Object mu = new Object();
    private int running;
    private long n;

    @Override
    public void increment() {
        Thread goroutine = new Thread(() -> {
            synchronized (mu) {
                running++;
            }
            try {
                record();
            } finally {
                synchronized (mu) {
                    running--;
                    mu.notifyAll();
                }
            }
        });
        goroutine.start();
    }

    private void record() {
        synchronized (mu) {
            n++;
        }
    }

    @Override
    public long value() {
        boolean interrupted = false;
        try {
            synchronized (mu) {
                while (running > 0) {
                    try {
                        mu.wait();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
                return n;
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
