// verdict: LOSES_VIEWS
// why: bump increments its own parameter (a new boxed Long); the field is never assigned.
import io.github.pageviews.counter.Counter;

public class PassedByValue implements Counter {
    private Long views = 0L;

    private static void bump(Long counter) {
        counter++;
    }

    @Override
    public synchronized void increment() {
        bump(views);
    }

    @Override
    public synchronized long value() {
        return views;
    }
}
