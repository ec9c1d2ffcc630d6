// verdict: EXACT
// why: The length of the buffer is the last part of the count; append, check and cut happen under the buffer's own lock.
import io.github.pageviews.counter.Counter;

public class StringBufferFolded implements Counter {
    private static final int WIDTH = 1000;

    private final StringBuffer tally = new StringBuffer(WIDTH);
    private long lines;

    @Override
    public void increment() {
        synchronized (tally) {
            tally.append('|');
            if (tally.length() == WIDTH) {
                tally.setLength(0);
                lines++;
            }
        }
    }

    @Override
    public long value() {
        synchronized (tally) {
            return lines * WIDTH + tally.length();
        }
    }
}
