// verdict: LOSES_VIEWS|FAILS
// why: two threads read the file before either writes it
import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class TextFileUnlocked implements Counter {
    private final Path file;

    public TextFileUnlocked() throws IOException {
        file = Files.createTempFile("views", ".txt");
        Files.writeString(file, "0");
    }

    @Override public void increment() {
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
