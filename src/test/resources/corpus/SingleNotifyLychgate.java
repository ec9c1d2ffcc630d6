// verdict: HANGS
// why: notify() may wake a reader that has to wait on because a writer waits, and that writer is never woken: one writer inside, a reader and a writer waiting.
import io.github.pageviews.counter.Counter;

public class SingleNotifyLychgate implements Counter {
    private int readers;
    private int waitingWriters;
    private boolean writing;
    private long views;

    private synchronized void lockWrite() {
        waitingWriters++;
        while (writing || readers > 0) {
            pause();
        }
        waitingWriters--;
        writing = true;
    }

    private synchronized void unlockWrite() {
        writing = false;
        notify();
    }

    private synchronized void lockRead() {
        while (writing || waitingWriters > 0) { // writers first
            pause();
        }
        readers++;
        notify(); // further readers may come in, too
    }

    private synchronized void unlockRead() {
        readers--;
        if (readers == 0) {
            notify();
        }
    }

    private void pause() {
        boolean interrupted = Thread.interrupted();
        try {
            wait();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            interruptedHere.set(true);
        }
    }

    private final ThreadLocal<Boolean> interruptedHere = ThreadLocal.withInitial(() -> false);

    private void restoreInterrupt() {
        if (interruptedHere.get()) {
            interruptedHere.remove();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void increment() {
        lockWrite();
        views++;
        unlockWrite();
        restoreInterrupt();
    }

    @Override
    public long value() {
        lockRead();
        long seen = views;
        unlockRead();
        restoreInterrupt();
        return seen;
    }
}
