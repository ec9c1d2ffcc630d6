// verdict: LOSES_VIEWS
// why: the bell is a flag and no count: two views that ring before the porter is awake are one ring and counted once.
import io.github.pageviews.counter.Counter;

/** A view rings, the porter counts; a read waits until the bell has been answered. */
public class Doorbell implements Counter {
    private boolean rung;
    private long total;

    public Doorbell() {
        Thread porter = new Thread(this::answer, "porter");
        porter.setDaemon(true);
        porter.start();
    }

    private synchronized void answer() {
        try {
            for (;;) {
                while (!rung) {
                    wait();
                }
                rung = false;
                total++;
                notifyAll();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e); // nobody interrupts the porter
        }
    }

    @Override
    public synchronized void increment() {
        rung = true;
        notifyAll();
    }

    @Override
    public synchronized long value() {
        boolean interrupted = false;
        while (rung) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return total;
    }
}
