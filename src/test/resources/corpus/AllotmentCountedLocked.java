// verdict: EXACT
// why: views are drawn in blocks of 16 under the monitor that the reader holds too, and between two draws a thread only lowers its own volatile rest, so issued minus all rests is the number of views used up to some moment of the read.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

public class AllotmentCountedLocked implements Counter {
    private static final int BLOCK = 16;

    private static final class Allotment {
        volatile int left;
    }

    private final List<Allotment> allotments = new ArrayList<>();
    private final ThreadLocal<Allotment> mine = ThreadLocal.withInitial(this::open);
    private volatile long issued;

    private synchronized Allotment open() {
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
    public synchronized long value() {
        long used = issued;
        for (Allotment allotment : allotments) {
            used -= allotment.left;
        }
        return used;
    }
}
