// verdict: STALE_READS
// why: the writer points to the pair before it points to the new slot of that pair, so a read in between finds the pair's old sheet, which may be older than views that ended long before.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Readers never wait for writers: the news hangs on four boards in two rooms. */
public class FourSlotNewsAnnounced implements Counter {
    private static final long DOZEN = 12;

    private static final class Board {
        long dozens;
        long singles;

        void write(long n) {
            dozens = n / DOZEN;
            singles = n % DOZEN;
        }

        long read() {
            return dozens * DOZEN + singles;
        }
    }

    private final Board[][] boards = new Board[2][2];
    private final AtomicIntegerArray newest = new AtomicIntegerArray(2);
    private volatile int latestRoom;
    private volatile int readersRoom;

    private final Object writing = new Object();
    private final Object looking = new Object();
    private long views;

    public FourSlotNewsAnnounced() {
        for (Board[] room : boards) {
            room[0] = new Board();
            room[1] = new Board();
        }
    }

    @Override
    public void increment() {
        synchronized (writing) {
            int room = 1 - readersRoom;
            int board = 1 - newest.get(room);
            boards[room][board].write(++views);
            latestRoom = room;
            newest.set(room, board);
        }
    }

    @Override
    public long value() {
        synchronized (looking) {
            int room = latestRoom;
            readersRoom = room;
            return boards[room][newest.get(room)].read();
        }
    }
}
