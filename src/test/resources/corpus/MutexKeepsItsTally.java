// verdict: EXACT
// why: the plain tally never leaves the mutex; every read and write of it runs inside a function that is applied under the lock.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

public class MutexKeepsItsTally implements Counter {

    private static final class Tally {
        long views;
    }

    private static final class Mutex<T> {
        private final ReentrantLock lock = new ReentrantLock();
        private final T data;

        Mutex(T data) {
            this.data = data;
        }

        void update(Consumer<? super T> body) {
            lock.lock();
            try {
                body.accept(data);
            } finally {
                lock.unlock();
            }
        }

        long read(ToLongFunction<? super T> body) {
            lock.lock();
            try {
                return body.applyAsLong(data);
            } finally {
                lock.unlock();
            }
        }
    }

    private final Mutex<Tally> tally = new Mutex<>(new Tally());

    @Override
    public void increment() {
        tally.update(t -> t.views++);
    }

    @Override
    public long value() {
        return tally.read(t -> t.views);
    }
}
