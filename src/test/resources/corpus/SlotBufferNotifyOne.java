// verdict: HANGS
// why: Producers and the consumer wait on one monitor with notify(): a producer's put can wake another producer instead of the waiting consumer, and then everybody waits.
import io.github.pageviews.counter.Counter;

public class SlotBufferNotifyOne implements Counter {

    /** A one-place buffer; the consumer applies what it finds before it empties the slot. */
    private static final class Slot {
        private boolean full;
        private long total;

        synchronized void put() {
            while (full) {
                await();
            }
            full = true;
            notify();
            while (full) {
                await();
            }
            notify();
        }

        synchronized void takeOne() {
            while (!full) {
                await();
            }
            total++;
            full = false;
            notify();
        }

        synchronized long total() {
            return total;
        }

        private void await() {
            try {
                wait();
            } catch (InterruptedException e) {
                // the callers look again
            }
        }
    }

    private final Slot slot = new Slot();

    public SlotBufferNotifyOne() {
        Thread consumer = new Thread(() -> {
            while (true) {
                slot.takeOne();
            }
        });
        consumer.setDaemon(true);
        consumer.start();
    }

    @Override
    public void increment() {
        slot.put();
    }

    @Override
    public long value() {
        return slot.total();
    }
}
