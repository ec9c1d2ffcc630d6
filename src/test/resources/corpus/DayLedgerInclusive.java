// verdict: OVERCOUNTS
// why: what is added to the archive includes today, what is removed doesn't, so at the second view of a day the first is in the archive and still in the map, and the total is 3, with one thread.
import io.github.pageviews.counter.Counter;
import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeMap;

/** Keeps the views of today by themselves and those of the days before in one sum. */
public class DayLedgerInclusive implements Counter {
    private final Clock clock = Clock.systemUTC();
    private final TreeMap<LocalDate, BigInteger> days = new TreeMap<>();
    private BigInteger archive = BigInteger.ZERO;

    @Override
    public synchronized void increment() {
        LocalDate today = LocalDate.now(clock);
        for (BigInteger views : days.headMap(today, true).values()) {
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
