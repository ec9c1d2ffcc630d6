package io.github.pageviews.judge.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** The tasks of a {@link Pool} that wait, as the queue that submissions ask it for. */
final class PoolQueue extends LinkedBlockingQueue<Runnable> {
  private static final long serialVersionUID = 1L;

  private final transient Workers workers;
  private final transient Pool pool;

  PoolQueue(Workers workers, Pool pool) {
    this.workers = workers;
    this.pool = pool;
  }

  @Override
  public boolean offer(Runnable task) {
    return workers.queue(task, () -> pool.runAsWorker(task));
  }

  /** There is room: {@link Queues} has waited for it. */
  @Override
  public void put(Runnable task) {
    add(task);
  }

  @Override
  public @Nullable Runnable poll() {
    return workers.takeFirst();
  }

  @Override
  public @Nullable Runnable peek() {
    List<Runnable> waiting = workers.waiting();
    return waiting.isEmpty() ? null : waiting.get(0);
  }

  @Override
  public boolean remove(@Nullable Object task) {
    return task != null && workers.takeBack(task) != null;
  }

  @Override
  public boolean contains(@Nullable Object task) {
    return workers.waiting().contains(task);
  }

  @Override
  public int drainTo(Collection<? super Runnable> into, int most) {
    int drained = 0;
    for (; drained < most && !isEmpty(); drained++) {
      into.add(poll());
    }
    return drained;
  }

  @Override
  public void clear() {
    drainTo(new ArrayList<>());
  }

  @Override
  public int size() {
    return workers.queued();
  }

  @Override
  public int remainingCapacity() {
    return workers.room();
  }

  @Override
  public Iterator<Runnable> iterator() {
    return workers.waiting().iterator();
  }

  @Override
  public Object[] toArray() {
    return workers.waiting().toArray();
  }
}
