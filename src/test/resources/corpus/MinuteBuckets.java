// verdict: LOSES_VIEWS|GOES_BACKWARD|STALE_READS
// why: The ring has 60 buckets: a view 60 seconds later empties the bucket it reuses and the views in it are gone.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;

/** Views by second, kept in a ring so that the memory stays bounded. */
public class MinuteBuckets implements Counter {
    private static final int SECONDS = 60;

    private static final class Bucket {
        long second = -1;
        long views;

        void count(long now) {
            if (second != now) {
                second = now;
                views = 0;
            }
            views++;
        }
    }

    private final Bucket[] ring = new Bucket[SECONDS];

    public MinuteBuckets() {
        for (int i = 0; i < SECONDS; i++) {
            ring[i] = new Bucket();
        }
    }

    private static long now() {
        return TimeUnit.MILLISECONDS.toSeconds(System.currentTimeMillis());
    }

    @Override
    public synchronized void increment() {
        long now = now();
        ring[(int) Math.floorMod(now, (long) SECONDS)].count(now);
    }

    @Override
    public synchronized long value() {
        long total = 0;
        for (Bucket bucket : ring) {
            total += bucket.views;
        }
        return total;
    }
}
