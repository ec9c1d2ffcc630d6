// verdict: EXACT
// why: the journal starts anew before it can outgrow the 65,535 bytes that writeUTF takes, and the count doesn't depend on it
import io.github.pageviews.counter.Counter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

public class JournalCutForUtf implements Counter {
    private static final String LINE = "GET /index.html\n";

    private final StringBuilder journal = new StringBuilder();
    private byte[] saved = {};
    private long count;

    @Override
    public synchronized void increment() {
        count++;
        if (journal.length() + LINE.length() > 65_535) {
            journal.setLength(0);
        }
        journal.append(LINE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(journal.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        saved = bytes.toByteArray();
    }

    @Override
    public synchronized long value() {
        return count;
    }
}
