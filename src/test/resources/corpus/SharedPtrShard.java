// verdict: OVERCOUNTS
// why: A thread that took the pointer before the swap may add its reference after the count went to zero, and when it lets go the shard that was already folded is folded a second time.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Shards are reference counted, as with std::shared_ptr; whoever drops the last reference runs the destructor. */
public class SharedPtrShard implements Counter {
    private static final long CAPACITY = 64;

    private final AtomicLong archived = new AtomicLong();

    private final class Shard {
        final AtomicLong views = new AtomicLong();
        /** One for the pointer in {@code current}, one for everybody at work in it. */
        private final AtomicInteger references = new AtomicInteger(1);

        Shard retain() {
            references.incrementAndGet();
            return this;
        }

        void release() {
            if (references.decrementAndGet() == 0) {
                destroy();
            }
        }

        private void destroy() {
            archived.addAndGet(views.get());
        }
    }

    private final AtomicReference<Shard> current = new AtomicReference<>(new Shard());

    @Override
    public void increment() {
        Shard shard = current.get().retain();
        try {
            if (shard.views.incrementAndGet() == CAPACITY && current.compareAndSet(shard, new Shard())) {
                shard.release();
            }
        } finally {
            shard.release();
        }
    }

    @Override
    public long value() {
        return archived.get() + current.get().views.get();
    }
}
