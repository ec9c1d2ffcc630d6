// verdict: LOSES_VIEWS
// why: the drainer lowers its flag with a release store and then looks at the stack once more, which may pass that store, so drainer and pusher can both see the old state and the pushed view is never drained.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLong;

/** Views are pushed onto a stack, and whoever raises the flag adds up what is there. */
public class DrainFlagReleased implements Counter {
    private static final class Node {
        Node next;
    }

    private static final VarHandle HEAD;
    private static final VarHandle DRAINING;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            HEAD = lookup.findVarHandle(DrainFlagReleased.class, "head", Node.class);
            DRAINING = lookup.findVarHandle(DrainFlagReleased.class, "draining", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile Node head;
    private int draining;
    private final AtomicLong total = new AtomicLong();

    @Override
    public void increment() {
        Node node = new Node();
        do {
            node.next = head;
        } while (!HEAD.compareAndSet(this, node.next, node));
        while (head != null && (int) DRAINING.getAcquire(this) == 0 && DRAINING.compareAndSet(this, 0, 1)) {
            long taken = 0;
            for (Node n = (Node) HEAD.getAndSet(this, null); n != null; n = n.next) {
                taken++;
            }
            total.addAndGet(taken);
            DRAINING.setRelease(this, 0); // then look again: somebody may have pushed meanwhile
        }
    }

    @Override
    public long value() {
        return total.get();
    }
}
