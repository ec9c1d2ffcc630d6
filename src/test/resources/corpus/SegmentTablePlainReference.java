// verdict: GOES_BACKWARD
// why: The reference to the immutable table is read in a race: the first read may find the table with the new segment, which starts at one, and the second one the table before it.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

public class SegmentTablePlainReference implements Counter {
    private static final int SEGMENT = 16;

    private static final class Table {
        private final AtomicLong[] segments;

        Table(AtomicLong... segments) {
            this.segments = segments;
        }

        Table withFirstViewOfNext() {
            AtomicLong[] longer = Arrays.copyOf(segments, segments.length + 1);
            longer[segments.length] = new AtomicLong(1);
            return new Table(longer);
        }

        AtomicLong last() {
            return segments.length == 0 ? null : segments[segments.length - 1];
        }

        long sum() {
            long sum = 0;
            for (AtomicLong segment : segments) {
                sum += segment.get();
            }
            return sum;
        }
    }

    private Table table = new Table();

    @Override
    public synchronized void increment() {
        AtomicLong last = table.last();
        if (last == null || last.get() == SEGMENT) {
            table = table.withFirstViewOfNext();
        } else {
            last.incrementAndGet();
        }
    }

    @Override
    public long value() {
        return table.sum();
    }
}
