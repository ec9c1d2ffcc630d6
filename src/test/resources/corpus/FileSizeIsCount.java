// verdict: EXACT
// why: each view appends a byte under the lock, and the size is the count
import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

public class FileSizeIsCount implements Counter {
    private final Path file;

    public FileSizeIsCount() throws IOException {
        file = Files.createTempFile("views", ".log");
    }

    @Override public synchronized void increment() {
        try {
            Files.write(file, new byte[] {'.'}, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public synchronized long value() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
