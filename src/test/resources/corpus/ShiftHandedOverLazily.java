// verdict: LOSES_VIEWS|OVERCOUNTS
// why: what is added between the look at the shift and its reset, or overtaken by the late reset, is in neither number.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** Every fourth view closes the shift: what it counted goes to the book. */
public class ShiftHandedOverLazily implements Counter {
    private final AtomicLong shift = new AtomicLong();
    private final AtomicLong book = new AtomicLong();

    @Override
    public void increment() {
        long seen = shift.incrementAndGet();
        if (seen % 4 == 0) {
            synchronized (book) {
                long closed = shift.get();
                shift.lazySet(0);
                book.addAndGet(closed);
            }
        }
    }

    @Override
    public long value() {
        synchronized (book) {
            return book.get() + shift.get();
        }
    }
}
