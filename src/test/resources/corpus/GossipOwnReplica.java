// verdict: EXACT
// why: replicas gossip and merge by maximum, but each entry is raised only by the one thread whose replica has that drawn id, and that replica always has the newest of it; replicas outlive their threads in the list.
import io.github.pageviews.counter.Counter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

public class GossipOwnReplica implements Counter {
    private static final class Replica {
        final int id;
        volatile Map<Integer, Long> entries = Map.of();

        Replica(int id) {
            this.id = id;
        }
    }

    private final AtomicInteger ids = new AtomicInteger();
    private final List<Replica> replicas = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Replica> mine = ThreadLocal.withInitial(() -> {
        Replica replica = new Replica(ids.getAndIncrement());
        replicas.add(replica);
        return replica;
    });

    @Override public void increment() {
        Replica own = mine.get();
        Map<Integer, Long> next = new HashMap<>(own.entries);
        next.merge(own.id, 1L, Long::sum);
        Replica peer = replicas.get(ThreadLocalRandom.current().nextInt(replicas.size()));
        peer.entries.forEach((id, count) -> next.merge(id, count, Math::max));
        own.entries = next; // never changed again
    }

    @Override public long value() {
        Map<Integer, Long> merged = new HashMap<>();
        for (Replica replica : replicas)
            replica.entries.forEach((id, count) -> merged.merge(id, count, Math::max));
        return merged.values().stream().mapToLong(Long::longValue).sum();
    }
}
