// verdict: EXACT
// why: A view only swaps itself in as the last and links to the one before; readers work out ranks along the links without a lock, but a rank is always one more than that of the one before, whoever notes it, and a link is cut only after the rank is noted, so a missing link means noted or not linked yet.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;

public class RanksFiguredOutLater implements Counter {
    private static final long UNKNOWN = 0;

    private static final class View {
        volatile View before;
        volatile long rank;

        View(long rank) {
            this.rank = rank;
        }
    }

    private static final long DOORSTEP = 1;

    private final AtomicReference<View> last = new AtomicReference<>(new View(DOORSTEP));

    @Override
    public void increment() {
        View mine = new View(UNKNOWN);
        mine.before = last.getAndSet(mine);
    }

    @Override
    public long value() {
        return rankOf(last.get()) - DOORSTEP;
    }

    private static long rankOf(View view) {
        Deque<View> open = new ArrayDeque<>();
        long rank;
        while ((rank = view.rank) == UNKNOWN) {
            View before = view.before;
            if (before == null) {
                Thread.onSpinWait();
            } else {
                open.push(view);
                view = before;
            }
        }
        while (!open.isEmpty()) {
            View next = open.pop();
            next.rank = ++rank;
            next.before = null;
        }
        return rank;
    }
}
