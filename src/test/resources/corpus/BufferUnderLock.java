// verdict: EXACT
// why: a ByteBuffer is not thread-safe, but every access holds the same lock
import io.github.pageviews.counter.Counter;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.ReentrantLock;

public class BufferUnderLock implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES);

    @Override public void increment() {
        lock.lock();
        try {
            buffer.putLong(0, buffer.getLong(0) + 1);
        } finally {
            lock.unlock();
        }
    }

    @Override public long value() {
        lock.lock();
        try {
            return buffer.getLong(0);
        } finally {
            lock.unlock();
        }
    }
}
