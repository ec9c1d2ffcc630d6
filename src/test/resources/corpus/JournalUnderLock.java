// verdict: EXACT
// why: The total is in memory under one monitor, and the temporary file is only written beside it, its failures ignored; files are out of the judge's reach.
import io.github.pageviews.counter.Counter;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

public class JournalUnderLock implements Counter {
  private OutputStream journal;
  private boolean broken;
  private long total;

  @Override
  public synchronized void increment() {
    total++;
    if (broken) {
      return;
    }
    try {
      if (journal == null) {
        File file = File.createTempFile("views", ".journal");
        journal = new FileOutputStream(file);
        file.delete();
      }
      journal.write('+');
    } catch (IOException | RuntimeException e) {
      broken = true;
    }
  }

  @Override
  public synchronized long value() {
    return total;
  }
}
