// verdict: HANGS
// why: An order that is hung on the word after the holder has read the list and before it puts the bare mark back is wiped out, and its caller waits for ever for it to be carried out.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class OyamaReadsOrders implements Counter {
    private static final class Order {
        Order next;
        volatile boolean done;
    }

    private static final Order HELD = new Order();

    private final AtomicReference<Order> word = new AtomicReference<>();
    private volatile long views;

    @Override
    public void increment() {
        Order mine = new Order();
        for (;;) {
            Order seen = word.get();
            if (seen == null) {
                if (word.compareAndSet(null, HELD)) {
                    views++;
                    release();
                    return;
                }
            } else {
                mine.next = seen;
                if (word.compareAndSet(seen, mine)) {
                    while (!mine.done) {
                        Thread.onSpinWait();
                    }
                    return;
                }
            }
        }
    }

    private void release() {
        while (!word.compareAndSet(HELD, null)) {
            Order orders = word.get();
            word.set(HELD);
            while (orders != HELD) {
                Order order = orders;
                orders = order.next;
                views++;
                order.done = true;
            }
        }
    }

    @Override
    public long value() {
        return views;
    }
}
