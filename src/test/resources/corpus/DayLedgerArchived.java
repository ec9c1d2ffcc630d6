// verdict: EXACT
// why: under the monitor the days before today are added to the archive and removed, both times without today's, so whatever the clock says, also if it is set back, each view is either in the archive or in one day.
import io.github.pageviews.counter.Counter;
import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeMap;

/** Keeps the views of today by themselves and those of the days before in one sum. */
public class DayLedgerArchived implements Counter {
    private final Clock clock = Clock.systemUTC();
    private final TreeMap<LocalDate, BigInteger> days = new TreeMap<>();
    private BigInteger archive = BigInteger.ZERO;

    @Override
    public synchronized void increment() {
        LocalDate today = LocalDate.now(clock);
        for (BigInteger views : days.headMap(today, false).values()) {
            archive = archive.add(views);
        }
        days.headMap(today, false).clear();
        days.merge(today, BigInteger.ONE, BigInteger::add);
    }

    @Override
    public synchronized long value() {
        return days.values().stream()
                .reduce(archive, BigInteger::add)
                .longValueExact();
    }
}
