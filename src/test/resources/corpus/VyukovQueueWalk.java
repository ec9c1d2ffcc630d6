// verdict: STALE_READS
// why: A producer that has swapped the tail but not linked its node cuts the chain, so a later view that is complete is not reached by the walk until the link is set.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/** Every view is an event in a lock-free multi-producer queue; reading counts the events. */
public class VyukovQueueWalk implements Counter {

    private static final class Event {
        volatile Event next;
    }

    private final Event first = new Event();
    private final AtomicReference<Event> last = new AtomicReference<>(first);

    @Override
    public void increment() {
        Event event = new Event();
        Event previous = last.getAndSet(event);
        previous.next = event;
    }

    @Override
    public long value() {
        long n = 0;
        for (Event e = first.next; e != null; e = e.next) {
            n++;
        }
        return n;
    }
}
