package io.github.pageviews.counter;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell for each thread, which it alone writes; what dead threads counted is kept as one number.
 *
 * <p><b>Guarantee:</b> exact, for platform and virtual threads.
 *
 * <p><b>Why:</b> a cell has one writer, so nothing can come between its load and its store, and no
 * atomic instruction is needed. Writes are released and reads acquire, and a cell only grows: a
 * read holds at least all that happened-before it. A thread that is no longer alive happened-before
 * whoever sees that (JLS 17.4.4), so its cell can be folded into the number; cells and number are
 * replaced together, so a read never misses one or has it twice.
 *
 * <p><b>Not promised:</b> a snapshot: the cells are read one after another (not linearizable). A
 * read costs as much as there are threads, and so does the memory: 150 bytes for each, until they
 * are dead and as many others have come.
 */
final class ThreadCellsCounter implements Counter {

  /** Fewer cells are not worth looking for the dead among them. */
  private static final int FEW = 16;

  private static final VarHandle VIEWS;

  static {
    try {
      VIEWS = MethodHandles.lookup().findVarHandle(Views.class, "views", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Keeps the views of two cells out of one cache line, as do the fields at the end. */
  @SuppressWarnings("UnusedVariable") // Padding.
  private static class Before {
    private long a;
    private long b;
    private long c;
    private long d;
    private long e;
    private long f;
    private long g;
  }

  @SuppressWarnings("UnusedVariable") // Accessed by the handle.
  private static class Views extends Before {
    private volatile long views;
  }

  @SuppressWarnings("UnusedVariable") // Padding.
  private static final class Cell extends Views {
    private final Thread owner;
    private long h;
    private long i;
    private long j;
    private long k;
    private long l;
    private long m;
    private long n;

    Cell(Thread owner) {
      this.owner = owner;
    }
  }

  /** What a read needs, replaced as a whole. */
  private record All(long dead, List<Cell> cells) {
    All {
      cells = List.copyOf(cells);
    }
  }

  private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(this::open);
  private volatile All all;

  @GuardedBy("this")
  private int lookAt = FEW;

  ThreadCellsCounter(long initial) {
    all = new All(initial, List.of());
  }

  @Override
  public void increment() {
    Cell cell = mine.get();
    VIEWS.setRelease(cell, (long) VIEWS.get(cell) + 1);
  }

  @Override
  public long value() {
    All now = all;
    long sum = now.dead;
    for (Cell cell : now.cells) {
      sum += (long) VIEWS.getAcquire(cell);
    }
    return sum;
  }

  /** Returns how many threads have a cell; for tests. */
  int cells() {
    return all.cells.size();
  }

  /**
   * Looks for the dead each time that the cells have doubled, so that a new thread costs little.
   */
  private synchronized Cell open() {
    Cell mine = new Cell(Thread.currentThread());
    long dead = all.dead;
    List<Cell> cells = new ArrayList<>(all.cells.size() + 1);
    boolean look = all.cells.size() >= lookAt;
    for (Cell cell : all.cells) {
      if (look && !cell.owner.isAlive()) {
        dead += (long) VIEWS.getAcquire(cell);
      } else {
        cells.add(cell);
      }
    }
    if (look) {
      lookAt = Math.max(FEW, 2 * cells.size());
    }
    cells.add(mine);
    all = new All(dead, cells);
    return mine;
  }
}
