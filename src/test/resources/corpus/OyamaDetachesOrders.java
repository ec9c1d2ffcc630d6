// verdict: EXACT
// why: Oyama's lock: who finds it held hangs its order on the lock word and waits until it is carried out; the holder detaches the orders with one swap and frees the word only when none hang there.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class OyamaDetachesOrders implements Counter {
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
            Order orders = word.getAndSet(HELD);
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
