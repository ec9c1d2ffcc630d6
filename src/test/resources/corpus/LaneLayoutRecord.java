// verdict: EXACT
// why: threads race on the plain reference and may even work out different layouts, but each reads it once, a record's components are final and so are seen, and any layout only chooses one of the eight atomic lanes, which are all summed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

public class LaneLayoutRecord implements Counter {
    private static final int MOST = 8;

    private record Layout(int lanes, int salt) {
        static Layout forThisMachine() {
            int lanes = Math.min(MOST, Runtime.getRuntime().availableProcessors());
            return new Layout(Math.max(1, lanes), ThreadLocalRandom.current().nextInt() | 1);
        }

        int laneOf(Thread thread) {
            return Math.floorMod(thread.getId() * salt, lanes);
        }
    }

    private final AtomicLongArray views = new AtomicLongArray(MOST);
    private Layout layout;

    private Layout layout() {
        Layout known = layout;
        if (known == null) {
            known = Layout.forThisMachine();
            layout = known;
        }
        return known;
    }

    @Override
    public void increment() {
        views.incrementAndGet(layout().laneOf(Thread.currentThread()));
    }

    @Override
    public long value() {
        return IntStream.range(0, MOST).mapToLong(views::get).sum();
    }
}
