// verdict: LOSES_VIEWS
// why: Inside the anonymous class this is the new Runnable, so every call locks an object of its own.
import io.github.pageviews.counter.Counter;

public class AnonymousThis implements Counter {
    private long count;

    private void atomically(Runnable step) {
        step.run();
    }

    @Override
    public void increment() {
        atomically(new Runnable() {
            @Override
            public void run() {
                synchronized (this) {
                    count++;
                }
            }
        });
    }

    @Override
    public synchronized long value() {
        return count;
    }
}
