// verdict: LOSES_VIEWS
// why: the conditional replace fails when another thread has saved a newer version in between, and nobody looks at its result.
import io.github.pageviews.counter.Counter;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Page views with optimistic locking, the way JPA does it with a version column. */
public class SaveIgnoresRowCount implements Counter {

    private final PageRepository repository = new PageRepository();
    private static final String HOME = "/";

    public SaveIgnoresRowCount() {
        repository.insert(new PageRow(HOME, 0, 0));
    }

    @Override
    public void increment() {
        PageRow row = repository.findByPath(HOME);
        repository.update(row, new PageRow(row.path(), row.version() + 1, row.views() + 1));
    }

    @Override
    public long value() {
        return repository.findByPath(HOME).views();
    }

    record PageRow(String path, long version, long views) {
        PageRow {
            Objects.requireNonNull(path);
        }
    }

    static class PageRepository {
        private final ConcurrentMap<String, PageRow> table = new ConcurrentHashMap<>();

        void insert(PageRow row) {
            table.putIfAbsent(row.path(), row);
        }

        PageRow findByPath(String path) {
            return table.get(path);
        }

        int update(PageRow expected, PageRow row) {
            return table.replace(row.path(), expected, row) ? 1 : 0;
        }
    }
}
