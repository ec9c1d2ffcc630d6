// verdict: FAILS
// why: A FileChannel is interruptible: a caller whose interrupt flag is set closes it with ClosedByInterruptException, here rethrown, and nobody can use it again.
import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

public class InterruptClosesChannel implements Counter {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES);

    public InterruptClosesChannel() {
        try {
            Path path = Files.createTempFile("views", ".count");
            path.toFile().deleteOnExit();
            channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.write(ByteBuffer.allocate(Long.BYTES), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void increment() {
        try {
            long next = value() + 1;
            buffer.clear().putLong(next).flip();
            channel.write(buffer, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized long value() {
        try {
            buffer.clear();
            channel.read(buffer, 0);
            return buffer.flip().getLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
