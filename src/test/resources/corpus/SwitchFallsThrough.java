// verdict: EXACT
// why: The case for a view falls through to the one for reading on purpose, and both run under the counter's lock.
import io.github.pageviews.counter.Counter;

public class SwitchFallsThrough implements Counter {
    private long count;

    @SuppressWarnings("fallthrough")
    private synchronized long apply(String command) {
        switch (command) {
            case "view":
                count++;
            case "read":
                return count;
            default:
                throw new IllegalArgumentException(command);
        }
    }

    @Override
    public void increment() {
        apply("view");
    }

    @Override
    public long value() {
        return apply("read");
    }
}
