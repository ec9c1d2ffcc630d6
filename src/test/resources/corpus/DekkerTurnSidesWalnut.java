// verdict: EXACT
// why: Dekker's algorithm with volatile flags and a turn between one writer and one reader at a time, each side serialized by its monitor.
import io.github.pageviews.counter.Counter;

public class DekkerTurnSidesWalnut implements Counter {
    private final Object writers = new Object();
    private final Object readers = new Object();
    private volatile boolean writing;
    private volatile boolean reading;
    private volatile boolean readersTurn;
    private long views;

    @Override
    public void increment() {
        synchronized (writers) {
            writing = true;
            while (reading) {
                if (readersTurn) {
                    writing = false;
                    while (readersTurn) {
                        Thread.onSpinWait();
                    }
                    writing = true;
                }
            }
            views++;
            readersTurn = true;
            writing = false;
        }
    }

    @Override
    public long value() {
        synchronized (readers) {
            reading = true;
            while (writing) {
                if (!readersTurn) {
                    reading = false;
                    while (!readersTurn) {
                        Thread.onSpinWait();
                    }
                    reading = true;
                }
            }
            long result = views;
            readersTurn = false;
            reading = false;
            return result;
        }
    }
}
