// verdict: LOSES_VIEWS
// why: views++ on a volatile field is a read and a write, so two threads can both write 1; the file only gets a copy now and then.
import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class JournalEveryHundred implements Counter {
    private static final int SAVE_EVERY = 100;
    private volatile long views;
    private Path journal;

    @Override
    public void increment() {
        views++;
        if (views % SAVE_EVERY == 0) {
            save(views);
        }
    }

    private synchronized void save(long count) {
        try {
            if (journal == null) {
                journal = Files.createTempFile("views", ".count");
            }
            Files.writeString(journal, Long.toString(count));
        } catch (IOException e) {
            // the next save may do better
        }
    }

    @Override
    public long value() {
        return views;
    }
}
