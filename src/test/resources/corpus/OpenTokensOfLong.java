// verdict: EXACT
// why: a long argument cannot become an int, so the call is remove(Object) with a boxed Long, which equals the one that was added
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

public class OpenTokensOfLong implements Counter {
    private final List<Long> open = new ArrayList<>();
    private long closed;

    @Override
    public synchronized void increment() {
        long token = closed % 1000 + 1;
        open.add(token);
        closed++;
        open.remove(token);
    }

    @Override
    public synchronized long value() {
        return closed - open.size();
    }
}
