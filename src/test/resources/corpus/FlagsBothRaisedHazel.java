// verdict: HANGS
// why: writer and reader raise their flags together, see each other, lower them together and repeat; there is no turn to break the tie.
import io.github.pageviews.counter.Counter;

public class FlagsBothRaisedHazel implements Counter {
    private final Object writers = new Object();
    private final Object readers = new Object();
    private volatile boolean writing;
    private volatile boolean reading;
    private long views;

    @Override
    public void increment() {
        synchronized (writers) {
            writing = true;
            while (reading) {
                writing = false; // after you
                Thread.yield();
                writing = true;
            }
            views++;
            writing = false;
        }
    }

    @Override
    public long value() {
        synchronized (readers) {
            reading = true;
            while (writing) {
                reading = false; // no, after you
                Thread.yield();
                reading = true;
            }
            long result = views;
            reading = false;
            return result;
        }
    }
}
