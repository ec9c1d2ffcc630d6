// verdict: EXACT
// why: Andrews' passing the baton: at most one of the three semaphores is open, whoever takes a permit owns the bookkeeping until it passes it on, and a writer is let in only when nobody is inside.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

/** Readers and writers with a split binary semaphore. */
public class BatonPassedOn implements Counter {
    private final Semaphore entry = new Semaphore(1);
    private final Semaphore readerTurn = new Semaphore(0);
    private final Semaphore writerTurn = new Semaphore(0);
    private int readers, writers;
    private int delayedReaders, delayedWriters;
    private long views;

    @Override
    public void increment() {
        entry.acquireUninterruptibly();
        if (readers > 0 || writers > 0) {
            delayedWriters++;
            entry.release();
            writerTurn.acquireUninterruptibly();
        }
        writers++;
        pass();
        views++;
        entry.acquireUninterruptibly();
        writers--;
        pass();
    }

    @Override
    public long value() {
        entry.acquireUninterruptibly();
        if (writers > 0) {
            delayedReaders++;
            entry.release();
            readerTurn.acquireUninterruptibly();
        }
        readers++;
        pass();
        long seen = views;
        entry.acquireUninterruptibly();
        readers--;
        pass();
        return seen;
    }

    private void pass() {
        if (writers == 0 && delayedReaders > 0) {
            delayedReaders--;
            readerTurn.release();
        } else if (writers == 0 && readers == 0 && delayedWriters > 0) {
            delayedWriters--;
            writerTurn.release();
        } else {
            entry.release();
        }
    }
}
