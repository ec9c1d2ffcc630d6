// verdict: EXACT
// why: The opaque load that sees the predecessor's release store is followed by an acquire fence, which together order the critical sections of a CLH lock with a new node for every call.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

public class OpaqueSpinThenFenceQueueLock implements Counter {
    private static final class Node {
        private static final VarHandle LOCKED;

        static {
            try {
                LOCKED = MethodHandles.lookup().findVarHandle(Node.class, "locked", boolean.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private boolean locked;

        Node(boolean locked) {
            this.locked = locked;
        }

        void awaitFree() {
            while ((boolean) LOCKED.getOpaque(this)) {
                Thread.onSpinWait();
            }
            VarHandle.acquireFence();
        }

        void free() {
            LOCKED.setRelease(this, false);
        }
    }

    private final AtomicReference<Node> tail = new AtomicReference<>(new Node(false));
    private long views;

    @Override
    public void increment() {
        exclusively(() -> ++views);
    }

    @Override
    public long value() {
        return exclusively(() -> views);
    }

    private long exclusively(LongSupplier body) {
        Node mine = new Node(true);
        tail.getAndSet(mine).awaitFree();
        try {
            return body.getAsLong();
        } finally {
            mine.free();
        }
    }
}
