// verdict: LOSES_VIEWS
// why: compareAndExchange failed whenever the witness is not the expected value, but only the witness next is retried: a thread that read 0 while another counted twice sees witness 2 and leaves.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class WitnessAgainstNew implements Counter {
    private final AtomicLong n = new AtomicLong();

    @Override
    public void increment() {
        long next;
        long witness;
        do {
            long now = n.get();
            next = now + 1;
            witness = n.compareAndExchange(now, next);
        } while (witness == next);
    }

    @Override
    public long value() {
        return n.get();
    }
}
