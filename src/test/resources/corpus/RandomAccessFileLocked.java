// verdict: EXACT
// why: One RandomAccessFile, which interrupts don't close, is read and written under one lock; a file is out of the judge's reach.
import io.github.pageviews.counter.Counter;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;

public class RandomAccessFileLocked implements Counter {
    private final RandomAccessFile file;

    public RandomAccessFileLocked() {
        try {
            File path = File.createTempFile("views", ".count");
            path.deleteOnExit();
            file = new RandomAccessFile(path, "rw");
            file.writeLong(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void increment() {
        try {
            long next = value() + 1;
            file.seek(0);
            file.writeLong(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized long value() {
        try {
            file.seek(0);
            return file.readLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
