// verdict: FAILS
// why: a reader may find the file truncated and not yet written
import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class TextFileReadUnlocked implements Counter {
    private final Path file;

    public TextFileReadUnlocked() throws IOException {
        file = Files.createTempFile("views", ".txt");
        Files.writeString(file, "0");
    }

    @Override public synchronized void increment() {
        try {
            long views = Long.parseLong(Files.readString(file));
            Files.writeString(file, Long.toString(views + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public long value() {
        try {
            return Long.parseLong(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
