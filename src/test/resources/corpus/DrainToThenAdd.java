// verdict: STALE_READS
// why: a reader that has drained the queue but not yet added what it got hides those views from a second reader, who finds them in neither place.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.atomic.AtomicLong;

/** A view leaves a mark in a queue; a read drains the queue into the total. */
public class DrainToThenAdd implements Counter {
    private final LinkedTransferQueue<Boolean> marks = new LinkedTransferQueue<>();
    private final AtomicLong total = new AtomicLong();

    @Override
    public void increment() {
        marks.add(Boolean.TRUE);
    }

    @Override
    public long value() {
        List<Boolean> drained = new ArrayList<>();
        marks.drainTo(drained);
        return total.addAndGet(drained.size());
    }
}
