// verdict: EXACT
// why: each thread has an atomic cell that stays in the list, and cells of threads with one name are added up by the merge function.
import io.github.pageviews.counter.Counter;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

public class CollectsAndMergesNames implements Counter {

    private final List<Map.Entry<String, AtomicLong>> cells = new CopyOnWriteArrayList<>();
    private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(this::register);

    private AtomicLong register() {
        AtomicLong cell = new AtomicLong();
        cells.add(Map.entry(Thread.currentThread().getName(), cell));
        return cell;
    }

    private SortedMap<String, Long> byName() {
        return cells.stream().collect(Collectors.toMap(
                Map.Entry::getKey,
                entry -> entry.getValue().get(),
                Long::sum,
                TreeMap::new));
    }

    @Override
    public void increment() {
        mine.get().getAndIncrement();
    }

    @Override
    public long value() {
        long total = 0;
        for (long views : byName().values()) {
            total += views;
        }
        return total;
    }
}
