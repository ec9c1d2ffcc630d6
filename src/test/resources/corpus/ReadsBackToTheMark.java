// verdict: FAILS
// why: with eight or more marks the reader has gone past its read-ahead limit, the mark is invalid, and reset throws IOException out of value()
import io.github.pageviews.counter.Counter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

public class ReadsBackToTheMark implements Counter {
    private final StringBuilder marks = new StringBuilder();
    private long folded;

    @Override
    public synchronized void increment() {
        if (marks.length() == 32) {
            folded += 32;
            marks.setLength(0);
        }
        marks.append('|');
    }

    private static int length(BufferedReader in) throws IOException {
        int n = 0;
        while (in.read() >= 0) {
            n++;
        }
        return n;
    }

    @Override
    public synchronized long value() {
        try (BufferedReader in = new BufferedReader(new StringReader(marks.toString()), 8)) {
            in.mark(8);
            int first = length(in);
            in.reset();
            return folded + Math.max(first, length(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
