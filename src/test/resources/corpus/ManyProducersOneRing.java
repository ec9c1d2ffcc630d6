// verdict: LOSES_VIEWS
// why: the ring is made for a single producer: two callers may read the same tail, write the same place and both set the tail to one further.
import io.github.pageviews.counter.Counter;

/** Hits go through Lamport's lock-free ring and are counted when it is drained. */
public class ManyProducersOneRing implements Counter {
    private static final int CAPACITY = 64;

    private final long[] ring = new long[CAPACITY];
    private volatile long tail;
    private volatile long head;
    private long counted;
    private long lastHitNanos;

    @Override
    public void increment() {
        for (;;) {
            long t = tail;
            if (t - head < CAPACITY) {
                ring[(int) (t & (CAPACITY - 1))] = System.nanoTime();
                tail = t + 1; // publishes the element
                return;
            }
            drain();
        }
    }

    private synchronized long drain() {
        while (head < tail) {
            lastHitNanos = ring[(int) (head & (CAPACITY - 1))];
            head = head + 1;
            counted++;
        }
        return counted;
    }

    public synchronized long lastHitNanos() {
        return lastHitNanos;
    }

    @Override
    public long value() {
        return drain();
    }
}
