// verdict: EXACT
// why: Simpson's four-slot mechanism: the writer uses the pair that the reader has not announced and the slot of it that was not written last, so the plain sheets are never written while they are read, every control word is volatile, and latest is set only after the slot holds the new number.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Writers and readers each take turns among themselves, but never wait for one another. */
public class FourSlotBulletin implements Counter {
    private static final long THOUSAND = 1000;

    private static final class Sheet {
        long thousands;
        long units;
    }

    private final Sheet[][] sheets = {{new Sheet(), new Sheet()}, {new Sheet(), new Sheet()}};
    private final AtomicIntegerArray slot = new AtomicIntegerArray(2);
    private volatile int latest;
    private volatile int reading;

    private final Object writers = new Object();
    private final Object readers = new Object();
    private long views;

    @Override
    public void increment() {
        synchronized (writers) {
            views++;
            publish(views / THOUSAND, views % THOUSAND);
        }
    }

    private void publish(long thousands, long units) {
        int pair = 1 - reading;
        int index = 1 - slot.get(pair);
        Sheet sheet = sheets[pair][index];
        sheet.thousands = thousands;
        sheet.units = units;
        slot.set(pair, index);
        latest = pair;
    }

    @Override
    public long value() {
        synchronized (readers) {
            int pair = latest;
            reading = pair;
            int index = slot.get(pair);
            Sheet sheet = sheets[pair][index];
            return sheet.thousands * THOUSAND + sheet.units;
        }
    }
}
