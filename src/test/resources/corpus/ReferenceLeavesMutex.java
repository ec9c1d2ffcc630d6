// verdict: LOSES_VIEWS
// why: only the fetching of the array is under the lock, its element is incremented after the lock is given back, so two threads can both read 0 and both write 1.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

public class ReferenceLeavesMutex implements Counter {

    /** Like Rust's: the data is inside of the mutex, there is no way to it but through the lock. */
    static final class Mutex<T> {
        private final ReentrantLock lock = new ReentrantLock();
        private final T data;

        Mutex(T data) {
            this.data = data;
        }

        <R> R with(Function<? super T, ? extends R> body) {
            lock.lock();
            try {
                return body.apply(data);
            } finally {
                lock.unlock();
            }
        }

        T get() {
            return with(Function.identity());
        }
    }

    private final Mutex<long[]> views = new Mutex<>(new long[1]);

    @Override
    public void increment() {
        views.get()[0]++;
    }

    @Override
    public long value() {
        return views.with(data -> data[0]);
    }
}
