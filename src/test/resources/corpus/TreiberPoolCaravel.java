// verdict: LOSES_VIEWS
// why: ABA: a pop that has read top A and next B may succeed after others popped A and B and pushed A back, which puts the busy B on top for a second thread, and both do count = count + 1 on B.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

public class TreiberPoolCaravel implements Counter {
    private static final class Tally {
        volatile long count;
        volatile Tally next;
    }

    private final List<Tally> all = new CopyOnWriteArrayList<>();
    private final AtomicReference<Tally> top = new AtomicReference<>();

    public TreiberPoolCaravel() {
        for (int i = 0; i < 2; i++) {
            Tally tally = new Tally();
            all.add(tally);
            push(tally);
        }
    }

    private Tally pop() {
        while (true) {
            Tally first = top.get();
            if (first == null) {
                Tally fresh = new Tally();
                all.add(fresh);
                return fresh;
            }
            Tally second = first.next;
            if (top.compareAndSet(first, second)) {
                return first;
            }
        }
    }

    private void push(Tally tally) {
        Tally first;
        do {
            first = top.get();
            tally.next = first;
        } while (!top.compareAndSet(first, tally));
    }

    @Override
    public void increment() {
        Tally tally = pop();
        tally.count = tally.count + 1; // exclusively ours until pushed
        push(tally);
    }

    @Override
    public long value() {
        long sum = 0;
        for (Tally tally : all) {
            sum += tally.count;
        }
        return sum;
    }
}
