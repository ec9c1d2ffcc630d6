// verdict: FAILS
// why: writeUTF takes 65,535 bytes at most, and the journal of sixteen bytes a view is one longer at the 4,096th: UTFDataFormatException
import io.github.pageviews.counter.Counter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

public class JournalInOneUtf implements Counter {
    private final StringBuilder journal = new StringBuilder();
    private byte[] saved = {};
    private long count;

    @Override
    public synchronized void increment() {
        count++;
        if (count % 65_536 == 0) {
            journal.setLength(0);
        }
        journal.append("GET /index.html\n");
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
