// verdict: OVERCOUNTS
// why: a read that falls wholly between issued += 16 and the setting of the rest finds issued unchanged both times and sees 16 views used of which at most one has begun.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class AllotmentLookedTwice implements Counter {
    private static final int BLOCK = 16;

    private static final class Allotment {
        volatile int left;
    }

    private final List<Allotment> allotments = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Allotment> mine = ThreadLocal.withInitial(this::open);
    private volatile long issued;

    private Allotment open() {
        Allotment fresh = new Allotment();
        allotments.add(fresh);
        return fresh;
    }

    private synchronized void draw(Allotment allotment) {
        issued += BLOCK;
        allotment.left = BLOCK;
    }

    @Override
    public void increment() {
        Allotment allotment = mine.get();
        if (allotment.left == 0) {
            draw(allotment);
        }
        allotment.left--; // only its owner writes here
    }

    @Override
    public long value() {
        while (true) {
            long before = issued;
            long used = before;
            for (Allotment allotment : allotments) {
                used -= allotment.left;
            }
            if (issued == before) { // nobody drew meanwhile
                return used;
            }
        }
    }
}
