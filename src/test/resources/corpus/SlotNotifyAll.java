// verdict: EXACT
// why: A slot handed to a worker through one monitor with notifyAll; a view still in the slot is added by the reader.
import io.github.pageviews.counter.Counter;

public class SlotNotifyAll implements Counter {
    private boolean full;
    private long count;

    public SlotNotifyAll() {
        Thread worker = new Thread(this::drain, "drain");
        worker.setDaemon(true);
        worker.start();
    }

    private synchronized void drain() {
        while (true) {
            while (!full) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    // nobody interrupts the worker
                }
            }
            count++;
            full = false;
            notifyAll();
        }
    }

    @Override
    public synchronized void increment() {
        boolean interrupted = false;
        while (full) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        full = true;
        notifyAll();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized long value() {
        return full ? count + 1 : count;
    }
}
