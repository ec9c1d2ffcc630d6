// verdict: HANGS
// why: value() takes a guard as a temporary and nobody drops it (Java has no destructors), so the permit is never given back and the next call of any method waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;

/** A port of {@code Mutex<T>}: the data can only be reached through a guard. */
public class RustyMutexTally implements Counter {

    static final class Mutex<T> {
        private final Semaphore permit = new Semaphore(1);
        private T data;

        Mutex(T data) { this.data = data; }

        Guard lock() {
            permit.acquireUninterruptibly();
            return new Guard();
        }

        final class Guard implements AutoCloseable {
            T get() { return data; }

            void map(UnaryOperator<T> f) { data = f.apply(data); }

            @Override public void close() { permit.release(); }
        }
    }

    private final Mutex<Long> views = new Mutex<>(0L);

    @Override
    public void increment() {
        try (Mutex<Long>.Guard guard = views.lock()) {
            guard.map(n -> n + 1);
        }
    }

    @Override
    public long value() {
        // let n = *views.lock().unwrap();   the guard is a temporary
        return views.lock().get();
    }
}
