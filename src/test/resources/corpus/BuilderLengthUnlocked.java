// verdict: STALE_READS|GOES_BACKWARD
// why: views append under the monitor, but the length is read without it, so a later read may see an older one.
import io.github.pageviews.counter.Counter;

public class BuilderLengthUnlocked implements Counter {
    private final StringBuilder tally = new StringBuilder();

    @Override
    public synchronized void increment() {
        tally.append('I');
    }

    @Override
    public long value() {
        return tally.length();
    }
}
