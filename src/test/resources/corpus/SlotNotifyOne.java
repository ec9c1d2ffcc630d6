// verdict: HANGS
// why: Writers and the worker wait on one monitor and notify wakes any one of them: a writer's notify may go to another writer, and then nobody wakes the worker.
import io.github.pageviews.counter.Counter;

public class SlotNotifyOne implements Counter {
    private boolean full;
    private long count;

    public SlotNotifyOne() {
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
            notify();
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
        notify();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized long value() {
        return full ? count + 1 : count;
    }
}
