// verdict: EXACT
// why: notify() wakes only one, but only the clerk ever waits on the inbox and only one caller on each hit; both wait in loops, an interrupt is put back at the end, and the clerk is the only writer of the volatile total, which it raises before it says done.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;

public class NotifyOneIsEnough implements Counter {
    private static final class Hit {
        boolean done;
    }

    private final Deque<Hit> inbox = new ArrayDeque<>();
    private volatile long total;

    public NotifyOneIsEnough() {
        Thread clerk = new Thread(this::serve, "clerk");
        clerk.setDaemon(true);
        clerk.start();
    }

    private void serve() {
        while (true) {
            Hit[] batch;
            synchronized (inbox) {
                while (inbox.isEmpty()) {
                    try {
                        inbox.wait();
                    } catch (InterruptedException e) {
                    }
                }
                batch = inbox.toArray(new Hit[0]);
                inbox.clear();
            }
            total += batch.length;
            for (Hit hit : batch) {
                synchronized (hit) {
                    hit.done = true;
                    hit.notify();
                }
            }
        }
    }

    @Override
    public void increment() {
        Hit hit = new Hit();
        synchronized (inbox) {
            inbox.add(hit);
            inbox.notify();
        }
        boolean interrupted = false;
        synchronized (hit) {
            while (!hit.done) {
                try {
                    hit.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return total;
    }
}
