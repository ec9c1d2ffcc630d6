// verdict: LOSES_VIEWS
// why: a mapped buffer is shared memory and no lock: getLong and putLong are two steps, and two threads may both write the same number.
import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The total lives in a mapped file, so that it is still there after a crash of the JVM. */
public class MappedPutGet implements Counter {
    private final MappedByteBuffer total;

    public MappedPutGet() {
        try {
            Path file = Files.createTempFile("views", ".bin");
            file.toFile().deleteOnExit();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                total = channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void increment() {
        total.putLong(0, total.getLong(0) + 1);
    }

    @Override
    public long value() {
        return total.getLong(0);
    }
}
