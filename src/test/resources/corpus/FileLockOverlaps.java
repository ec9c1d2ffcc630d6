// verdict: FAILS
// why: File locks are held on behalf of the whole JVM: a second thread's lock() of the region throws OverlappingFileLockException, which is no IOException and gets out.
import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

public class FileLockOverlaps implements Counter {
    private final Path file;

    public FileLockOverlaps() {
        try {
            file = Files.createTempFile("views", ".bin");
            file.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long add(long delta) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES);
            long now = channel.read(buffer, 0) == Long.BYTES ? buffer.getLong(0) : 0;
            if (delta != 0) {
                now += delta;
                channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, now), 0);
            }
            return now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void increment() {
        add(1);
    }

    @Override
    public long value() {
        return add(0);
    }
}
