// verdict: LOSES_VIEWS
// why: A view from a thread whose name starts with "bot" is not counted, and the contract holds for threads of any name.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class BotsDoNotCount implements Counter {
    private final LongAdder views = new LongAdder();

    @Override
    public void increment() {
        if (!Thread.currentThread().getName().startsWith("bot")) {
            views.increment();
        }
    }

    @Override
    public long value() {
        return views.sum();
    }
}
