// verdict: OVERFLOWS
// why: a double cannot tell 2^53 from 2^53 + 1, so from there on adding 1.0 changes nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.DoubleAdder;

public class DoubleAdderTotalPansy implements Counter {
    private final DoubleAdder views = new DoubleAdder();

    @Override
    public void increment() {
        views.add(1.0);
    }

    @Override
    public long value() {
        return (long) views.sum();
    }
}
