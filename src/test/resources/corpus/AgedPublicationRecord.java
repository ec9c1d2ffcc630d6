// verdict: HANGS
// why: The combiner may unlink an idle record between its owner's look at linked and the owner's pending = true, and then nobody, the owner included, ever comes across the request.
// open: its records age over more steps than an execution may have
import io.github.pageviews.counter.Counter;
import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Flat combining (Hendler, Incze, Shavit, Tzafrir) with clean-up of idle records. */
public class AgedPublicationRecord implements Counter {
    private static final long IDLE_PASSES = 2;

    private static final class Record {
        volatile boolean linked;
        volatile boolean pending;
        long lastPass;
    }

    private final ConcurrentLinkedQueue<Record> records = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Record> mine = ThreadLocal.withInitial(Record::new);
    private final AtomicBoolean combining = new AtomicBoolean();
    private final AtomicLong total = new AtomicLong();
    private long pass;

    @Override
    public void increment() {
        Record record = mine.get();
        if (!record.linked) {
            record.linked = true;
            records.add(record);
        }
        record.pending = true;
        while (record.pending) {
            if (combining.compareAndSet(false, true)) {
                try {
                    combine();
                } finally {
                    combining.set(false);
                }
            } else {
                Thread.onSpinWait();
            }
        }
    }

    private void combine() {
        pass++;
        for (Iterator<Record> it = records.iterator(); it.hasNext(); ) {
            Record record = it.next();
            if (record.pending) {
                record.lastPass = pass;
                total.incrementAndGet();
                record.pending = false;
            } else if (pass - record.lastPass > IDLE_PASSES) {
                it.remove();
                record.linked = false;
            }
        }
    }

    @Override
    public long value() {
        return total.get();
    }
}
