// verdict: STALE_READS
// why: when the desk was busy the joined stage is over as soon as the second attempt has been submitted, so increment() may return, and value() be read, before the pool has counted the view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

public class BusyDeskNotAwaited implements Counter {
    private static final class BusyException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final ReentrantLock desk = new ReentrantLock();
    private long views;

    private void countIfFree() {
        if (!desk.tryLock()) {
            throw new BusyException();
        }
        try {
            views++;
        } finally {
            desk.unlock();
        }
    }

    private void countWhenFree() {
        desk.lock();
        try {
            views++;
        } finally {
            desk.unlock();
        }
    }

    @Override
    public void increment() {
        CompletableFuture.runAsync(this::countIfFree)
                .exceptionally(busy -> {
                    CompletableFuture.runAsync(this::countWhenFree);
                    return null;
                })
                .join();
    }

    @Override
    public long value() {
        desk.lock();
        try {
            return views;
        } finally {
            desk.unlock();
        }
    }
}
