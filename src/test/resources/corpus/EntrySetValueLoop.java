// verdict: LOSES_VIEWS
// why: getValue and setValue on an entry of a ConcurrentHashMap are two steps, so two threads can both read 0 and both put 1.
import io.github.pageviews.counter.Counter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class EntrySetValueLoop implements Counter {

    private final Map<String, Long> hits = new ConcurrentHashMap<>();
    private final String page;

    public EntrySetValueLoop() {
        this("/");
    }

    EntrySetValueLoop(String page) {
        this.page = page;
        hits.put(page, 0L);
        hits.put("/favicon.ico", 0L);
    }

    @Override
    public void increment() {
        for (Map.Entry<String, Long> entry : hits.entrySet()) {
            if (entry.getKey().equals(page)) {
                entry.setValue(entry.getValue() + 1);
                return;
            }
        }
    }

    @Override
    public long value() {
        return hits.get(page);
    }
}
