// verdict: EXACT
// why: Whatever the breaker and the clock say, each view goes either to the primary store under its lock or to the fallback adder, once, and a read adds the two, which only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

/** A circuit breaker keeps request threads from queueing for a busy store. */
public class BreakerSideDoor implements Counter {

    private static final class Breaker {
        private enum State { CLOSED, OPEN, HALF_OPEN }

        private static final int FAILURES = 3;
        private static final long OPEN_NANOS = 1_000_000;

        private final AtomicReference<State> state = new AtomicReference<>(State.CLOSED);
        private final AtomicInteger failures = new AtomicInteger();
        private volatile long openedAt;

        boolean allows() {
            switch (state.get()) {
                case CLOSED:
                    return true;
                case OPEN:
                    return System.nanoTime() - openedAt > OPEN_NANOS
                            && state.compareAndSet(State.OPEN, State.HALF_OPEN);
                default:
                    return false;           // somebody is trying already
            }
        }

        void succeeded() {
            failures.set(0);
            state.set(State.CLOSED);
        }

        void failed() {
            if (failures.incrementAndGet() >= FAILURES) {
                openedAt = System.nanoTime();
                state.set(State.OPEN);
            }
        }
    }

    private static final class Store {
        private final ReentrantLock lock = new ReentrantLock();
        private long views;

        boolean offer() {
            if (!lock.tryLock()) {
                return false;
            }
            try {
                views++;
                return true;
            } finally {
                lock.unlock();
            }
        }

        long views() {
            lock.lock();
            try {
                return views;
            } finally {
                lock.unlock();
            }
        }
    }

    private final Breaker breaker = new Breaker();
    private final Store primary = new Store();
    private final LongAdder fallback = new LongAdder();

    @Override
    public void increment() {
        if (breaker.allows()) {
            if (primary.offer()) {
                breaker.succeeded();
                return;
            }
            breaker.failed();
        }
        fallback.increment();
    }

    @Override
    public long value() {
        return primary.views() + fallback.sum();
    }
}
