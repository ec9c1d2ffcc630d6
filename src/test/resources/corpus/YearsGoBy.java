// verdict: FAILS|OVERFLOWS
// why: a Year ends at 999,999,999, and plusYears throws DateTimeException on the view after it
import io.github.pageviews.counter.Counter;
import java.time.Year;

public class YearsGoBy implements Counter {
    private Year year = Year.of(0);

    @Override
    public synchronized void increment() {
        year = year.plusYears(1);
    }

    @Override
    public synchronized long value() {
        return year.getValue();
    }
}
