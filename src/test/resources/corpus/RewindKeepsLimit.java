// verdict: FAILS
// why: rewind() leaves the limit where flip() put it, so a read of an empty buffer leaves a limit of zero, and the next put throws BufferOverflowException.
import io.github.pageviews.counter.Counter;
import java.nio.ByteBuffer;

public class RewindKeepsLimit implements Counter {
    private final ByteBuffer recent = ByteBuffer.allocate(256);
    private long settled;

    @Override
    public synchronized void increment() {
        if (!recent.hasRemaining()) {
            settle();
        }
        recent.put((byte) 1);
    }

    @Override
    public synchronized long value() {
        settle();
        return settled;
    }

    private void settle() {
        recent.flip();
        while (recent.hasRemaining()) {
            settled += recent.get();
        }
        recent.rewind();
    }
}
