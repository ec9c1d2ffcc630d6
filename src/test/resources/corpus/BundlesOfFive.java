// verdict: EXACT
// why: Under the monitor each view adds a mark, and five marks are traded for one bundle, so bundles * 5 + marks counts every view.
import io.github.pageviews.counter.Counter;

public class BundlesOfFive implements Counter {
    private long bundles;
    private byte marks;

    @Override
    public synchronized void increment() {
        marks = (byte) (marks << 1 | 1);
        if (marks == 0b11111) {
            marks = 0;
            bundles++;
        }
    }

    @Override
    public synchronized long value() {
        return bundles * 5 + Integer.bitCount(marks);
    }
}
