// verdict: LOSES_VIEWS|GOES_BACKWARD
// why: Each replica is safe by itself, but read from two, add one, write to two is not one step: two threads read version 0 and both write 1.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

public class QuorumReplicas implements Counter {
    private static final class Replica {
        private long version;
        private long views;

        synchronized Versioned read() {
            return new Versioned(version, views);
        }

        synchronized void write(Versioned v) {
            if (v.version() > version) {        // last writer wins
                version = v.version();
                views = v.views();
            }
        }
    }

    private record Versioned(long version, long views) { }

    private final List<Replica> replicas = List.of(new Replica(), new Replica(), new Replica());

    private Versioned quorumRead() {
        int skip = ThreadLocalRandom.current().nextInt(3);
        Versioned newest = new Versioned(-1, 0);
        for (int i = 0; i < 3; i++) {
            if (i != skip) {
                Versioned v = replicas.get(i).read();
                if (v.version() > newest.version()) {
                    newest = v;
                }
            }
        }
        return newest;
    }

    private void quorumWrite(Versioned v) {
        int skip = ThreadLocalRandom.current().nextInt(3);
        for (int i = 0; i < 3; i++) {
            if (i != skip) {
                replicas.get(i).write(v);
            }
        }
    }

    @Override
    public void increment() {
        Versioned now = quorumRead();
        quorumWrite(new Versioned(now.version() + 1, now.views() + 1));
    }

    @Override
    public long value() {
        return quorumRead().views();
    }
}
