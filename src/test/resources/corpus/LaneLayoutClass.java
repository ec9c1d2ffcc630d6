// verdict: FAILS
// why: the layout is handed over through a plain field and its own fields are not final, so another thread may find the object while lanes still reads 0, and floorMod then divides by zero.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

public class LaneLayoutClass implements Counter {
    private static final int MOST = 8;

    private static class Layout {
        private int lanes;
        private int salt;

        Layout(int lanes, int salt) {
            this.lanes = lanes;
            this.salt = salt;
        }

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
