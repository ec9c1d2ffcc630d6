// verdict: FAILS
// why: List.remove(int) takes the token for an index: IndexOutOfBoundsException on the first view
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

public class OpenTokensOfInt implements Counter {
    private final List<Integer> open = new ArrayList<>();
    private long closed;

    @Override
    public synchronized void increment() {
        int token = (int) (closed % 1000) + 1;
        open.add(token);
        closed++;
        open.remove(token);
    }

    @Override
    public synchronized long value() {
        return closed - open.size();
    }
}
