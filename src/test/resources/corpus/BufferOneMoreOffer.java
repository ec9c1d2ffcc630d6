// verdict: LOSES_VIEWS
// why: after the flush the second offer may meet a buffer that others have filled again, and its false is ignored, so that view is dropped.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class BufferOneMoreOffer implements Counter {

    private static final int CAPACITY = 8;

    private final BlockingQueue<Boolean> buffer = new ArrayBlockingQueue<>(CAPACITY);
    private long flushed;

    @Override
    public void increment() {
        if (!buffer.offer(Boolean.TRUE)) {
            flush();
            buffer.offer(Boolean.TRUE);
        }
    }

    @Override
    public long value() {
        return flush();
    }

    private synchronized long flush() {
        while (buffer.poll() != null) {
            flushed++;
        }
        return flushed;
    }
}
