// verdict: EXACT
// why: the repository lends out copies and stores a copy only if its version is still the stored one, both under its monitor; a stale one is refused by an exception, before anything was stored, and the service tries again.
import io.github.pageviews.counter.Counter;

public class RepositoryLendsCopies implements Counter {

  private final PageRepository repository = new PageRepository();

  @Override
  public void increment() {
    retry:
    while (true) {
      PageRow row = repository.find();
      row.views++;
      try {
        repository.save(row);
        return;
      } catch (StaleRowException e) {
        Thread.yield();
        continue retry;
      }
    }
  }

  @Override
  public long value() {
    return repository.find().views;
  }

  private static final class PageRow {
    private final long version;
    private long views;

    PageRow(long version, long views) {
      this.version = version;
      this.views = views;
    }
  }

  private static final class PageRepository {

    private PageRow stored = new PageRow(0, 0);

    synchronized PageRow find() {
      return new PageRow(stored.version, stored.views);
    }

    synchronized void save(PageRow changed) {
      if (changed.version != stored.version) {
        throw new StaleRowException(changed.version);
      }
      stored = new PageRow(stored.version + 1, changed.views);
    }
  }

  private static final class StaleRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleRowException(long version) {
      super("row has changed since version " + version, null, false, false);
    }
  }
}
