// verdict: EXACT
// why: the file is read and written under one lock
import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class TextFileSynchronized implements Counter {
    private final Path file;

    public TextFileSynchronized() throws IOException {
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

    @Override public synchronized long value() {
        try {
            return Long.parseLong(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
