// verdict: EXACT
// why: The last event is an immutable record swapped by compare-and-set against the one that was read, and a view carries its number.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class SealedEvents implements Counter {
    sealed interface Event permits Opened, Viewed {
        long number();

        default Event next() {
            return new Viewed(number() + 1);
        }
    }

    record Opened() implements Event {
        @Override
        public long number() {
            return 0;
        }
    }

    record Viewed(long number) implements Event {
    }

    private final AtomicReference<Event> last = new AtomicReference<>(new Opened());

    @Override
    public void increment() {
        last.updateAndGet(Event::next);
    }

    @Override
    public long value() {
        return last.get().number();
    }
}
