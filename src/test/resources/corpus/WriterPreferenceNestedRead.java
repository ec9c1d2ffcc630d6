// verdict: HANGS
// why: value() takes the read lock and takes it again inside; a writer that arrives in between bars new readers and waits for the old one, which waits for the writer.
import io.github.pageviews.counter.Counter;

public class WriterPreferenceNestedRead implements Counter {
    private int readers;
    private int writersWaiting;
    private boolean writing;

    private long direct;
    private long carried;

    private synchronized void lockRead() {
        await(false);
        readers++;
    }

    private synchronized void unlockRead() {
        readers--;
        notifyAll();
    }

    private synchronized void lockWrite() {
        writersWaiting++;
        await(true);
        writersWaiting--;
        writing = true;
    }

    private synchronized void unlockWrite() {
        writing = false;
        notifyAll();
    }

    private void await(boolean forWriting) {
        boolean interrupted = false;
        while (writing || (forWriting ? readers > 0 : writersWaiting > 0)) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void increment() {
        lockWrite();
        if (++direct == 1000) {
            direct = 0;
            carried++;
        }
        unlockWrite();
    }

    private long thousands() {
        lockRead();
        try {
            return carried * 1000;
        } finally {
            unlockRead();
        }
    }

    @Override
    public long value() {
        lockRead();
        try {
            return thousands() + direct;
        } finally {
            unlockRead();
        }
    }
}
