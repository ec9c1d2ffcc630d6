// verdict: EXACT
// why: an attempt that finds the desk busy fails before it counts anything, and the stage composed on its failure is over only when the second attempt, which waits for the lock, has counted; increment() joins that.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

public class BusyDeskComposed implements Counter {
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
                .exceptionallyCompose(busy -> CompletableFuture.runAsync(this::countWhenFree))
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
