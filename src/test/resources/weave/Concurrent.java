import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.ReentrantLock;

/** Calls into java.util.concurrent and VarHandle, of every kind of call. */
public class Concurrent {
  private static final VarHandle COUNT;
  private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(long[].class);
  private static final AtomicLongFieldUpdater<Concurrent> UPDATER =
      AtomicLongFieldUpdater.newUpdater(Concurrent.class, "updated");

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(Concurrent.class, "count", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private long count;
  private volatile long updated;

  /** Calls what it inherits, so that javac names this class as the owner. */
  static class Inheriting extends AtomicLong {
    Inheriting(long start) {
      super(start + new AtomicInteger(2).incrementAndGet());
    }

    void increment() {
      set(get() + 1);
      super.lazySet(super.get() * 2);
      own();
    }

    private static void own() {}
  }

  static class Latch extends AbstractQueuedSynchronizer {
    @Override
    protected boolean tryAcquire(int n) {
      return compareAndSetState(0, n);
    }

    @Override
    protected boolean tryRelease(int n) {
      setState(0);
      return true;
    }
  }

  public static String run() throws Exception {
    StringBuilder out = new StringBuilder();
    Concurrent c = new Concurrent();
    long before = (long) COUNT.getAndAdd(c, 5L);
    boolean swapped = COUNT.compareAndSet(c, 5L, 6L);
    long[] cells = new long[3];
    CELLS.setVolatile(cells, 1, 9L);
    VarHandle.fullFence();
    out.append(before).append(swapped).append(c.count).append(cells[1]);
    out.append(UPDATER.incrementAndGet(c)).append(c.updated++).append(c.updated);
    Inheriting inheriting = new Inheriting(4);
    inheriting.increment();
    out.append(inheriting);
    ConcurrentMap<String, LongAdder> map = new ConcurrentHashMap<>();
    map.computeIfAbsent("a", key -> new LongAdder()).increment();
    out.append(map);
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    try {
      c.count++;
    } finally {
      lock.unlock();
    }
    Latch latch = new Latch();
    latch.acquire(1);
    out.append(latch.tryAcquireNanos(1, 1)).append(latch.release(1)).append(lock.isLocked());
    Semaphore semaphore = new Semaphore(1);
    out.append(semaphore.tryAcquire(1, TimeUnit.SECONDS)).append(semaphore.availablePermits());
    AtomicLong[] atoms = {new AtomicLong(3)};
    return out.append(atoms.clone()[0].getAndIncrement()).append(atoms[0]).toString();
  }
}
