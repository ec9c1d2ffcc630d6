package io.github.pageviews.bench;

import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell for each thread, which it alone writes; what dead threads counted is kept as one number.
 * Not in the catalogue: see the README for what it gains.
 */
final class ThreadCells implements Counter {
  static final String NAME = "thread-cells";

  /** Fewer are not worth looking for the dead among them. */
  private static final int FEW = 16;

  private static final VarHandle VIEWS;

  static {
    try {
      VIEWS = MethodHandles.lookup().findVarHandle(Cell.class, "views", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Padded on both sides, so that no two are written in one cache line. */
  @SuppressWarnings("UnusedVariable") // Padding.
  private static class Before {
    long a;
    long b;
    long c;
    long d;
    long e;
    long f;
    long g;
    long h;
  }

  @SuppressWarnings("UnusedVariable") // Accessed by the handle.
  private static class Views extends Before {
    volatile long views;
  }

  @SuppressWarnings("UnusedVariable") // Padding.
  private static final class Cell extends Views {
    long i;
    long j;
    long k;
    long l;
    long m;
    long n;
    long o;
    final Thread owner;

    Cell(Thread owner) {
      this.owner = owner;
    }
  }

  /** What a reader needs, replaced as a whole. */
  private record All(long dead, List<Cell> cells) {}

  private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(this::open);
  private volatile All all = new All(0, List.of());
  private int lookAt = FEW;

  @Override
  public void increment() {
    Cell cell = mine.get();
    // Its only writer, so no other step can come between; whoever acquires it sees what came
    // before.
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

  private synchronized Cell open() {
    long dead = all.dead;
    List<Cell> cells = new ArrayList<>(all.cells);
    if (cells.size() >= lookAt) {
      for (Cell cell : List.copyOf(cells)) {
        if (!cell.owner.isAlive()) {
          dead += (long) VIEWS.getAcquire(cell);
          cells.remove(cell);
        }
      }
      lookAt = Math.max(FEW, 2 * cells.size());
    }
    Cell cell = new Cell(Thread.currentThread());
    cells.add(cell);
    all = new All(dead, cells);
    return cell;
  }
}
