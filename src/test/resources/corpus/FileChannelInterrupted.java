// verdict: FAILS
// why: an interrupted caller closes the channel for all
import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

public class FileChannelInterrupted implements Counter {
    private final FileChannel channel;

    public FileChannelInterrupted() throws IOException {
        channel = FileChannel.open(Files.createTempFile("views", ".bin"),
            StandardOpenOption.READ, StandardOpenOption.WRITE);
        put(0);
    }

    private void put(long views) throws IOException {
        channel.write(ByteBuffer.allocate(8).putLong(0, views), 0);
    }

    private long get() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(8);
        channel.read(buffer, 0);
        return buffer.getLong(0);
    }

    @Override public synchronized void increment() {
        try {
            put(get() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public synchronized long value() {
        try {
            return get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
