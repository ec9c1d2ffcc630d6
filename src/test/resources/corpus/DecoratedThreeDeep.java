// verdict: EXACT
// why: both methods of the plain counter are reached only through the locking decorator, and what the timing decorator adds around it is atomic and in no total.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class DecoratedThreeDeep implements Counter {

    private final Counter chain = new Timed(new Locked(new Plain()));

    @Override
    public void increment() {
        chain.increment();
    }

    @Override
    public long value() {
        return chain.value();
    }

    private static class Plain implements Counter {
        private long n;

        @Override
        public void increment() {
            n++;
        }

        @Override
        public long value() {
            return n;
        }
    }

    private static class Locked implements Counter {
        private final Counter inner;
        private final Lock lock = new ReentrantLock();

        Locked(Counter inner) {
            this.inner = inner;
        }

        @Override
        public void increment() {
            lock.lock();
            try {
                inner.increment();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public long value() {
            lock.lock();
            try {
                return inner.value();
            } finally {
                lock.unlock();
            }
        }
    }

    private static class Timed implements Counter {
        private final Counter inner;
        private final LongAdder nanos = new LongAdder();

        Timed(Counter inner) {
            this.inner = inner;
        }

        @Override
        public void increment() {
            long begin = System.nanoTime();
            try {
                inner.increment();
            } finally {
                nanos.add(System.nanoTime() - begin);
            }
        }

        @Override
        public long value() {
            return inner.value();
        }
    }
}
