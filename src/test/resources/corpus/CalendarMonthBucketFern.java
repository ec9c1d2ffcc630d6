// verdict: LOSES_VIEWS
// why: entering a month zeroes its bucket: views in January, February and, the clock set back, January again leave 2 of 3.
import io.github.pageviews.counter.Counter;
import java.util.Calendar;

/** Keeps a bucket per month so the dashboard could show a breakdown later. */
public class CalendarMonthBucketFern implements Counter {
    private final long[] buckets = new long[12];
    private int currentMonth = Calendar.getInstance().get(Calendar.MONTH);

    @Override
    public synchronized void increment() {
        int month = Calendar.getInstance().get(Calendar.MONTH);
        if (month != currentMonth) {
            buckets[month] = 0; // a new month starts from zero
            currentMonth = month;
        }
        buckets[month]++;
    }

    @Override
    public synchronized long value() {
        long sum = 0;
        for (long b : buckets) {
            sum += b;
        }
        return sum;
    }
}
