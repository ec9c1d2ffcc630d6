// verdict: EXACT
// why: a view holds one drawer only, and every read opens all of them one inside the other, always from the first to the last, so nobody waits in a circle and the plain numbers are summed with all monitors held.
import io.github.pageviews.counter.Counter;
import java.util.stream.LongStream;
import java.util.stream.Stream;

public class NestedDrawers implements Counter {
    private static final class Drawer {
        long views;
    }

    private final Drawer[] drawers = Stream.generate(Drawer::new).limit(3).toArray(Drawer[]::new);

    private int home() {
        return Math.floorMod(Thread.currentThread().getId(), drawers.length);
    }

    @Override
    public void increment() {
        Drawer drawer = drawers[home()];
        synchronized (drawer) {
            drawer.views++;
        }
    }

    private LongStream opened(int first, int open) {
        if (open == drawers.length) {
            return LongStream.of(Stream.of(drawers).mapToLong(drawer -> drawer.views).toArray());
        }
        synchronized (drawers[(first + open) % drawers.length]) {
            return opened(first, open + 1);
        }
    }

    @Override
    public long value() {
        return opened(0, 0).sum();
    }
}
