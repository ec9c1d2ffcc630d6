// verdict: LOSES_VIEWS
// why: each call locks an object of its own
import io.github.pageviews.counter.Counter;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;

public class RandomFileLockEach implements Counter {
    private final RandomAccessFile file;

    public RandomFileLockEach() throws IOException {
        file = new RandomAccessFile(File.createTempFile("views", ".bin"), "rw");
        file.writeLong(0);
    }

    @Override public void increment() {
        try {
            synchronized (new Object()) {
                file.seek(0);
                long views = file.readLong();
                file.seek(0);
                file.writeLong(views + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public long value() {
        try {
            synchronized (new Object()) {
                file.seek(0);
                return file.readLong();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
