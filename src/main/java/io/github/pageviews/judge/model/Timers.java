package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Halted;
import io.github.pageviews.judge.run.Probe;
import java.util.Comparator;
import java.util.Date;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/** Time that passes when it is chosen to, or when nothing else can happen. */
public final class Timers {
  private Timers() {}

  static void sleep(Execution execution) {
    execution.await("its time", () -> false, true, false, false);
  }

  /** Runs a task in a strand of its own when its time has come. */
  static void later(Execution execution, Runnable task) {
    Thread thread =
        new Thread(
            () -> {
              sleep(Probe.execution());
              task.run();
            });
    execution.start(execution.register(thread, false), Strands.body(thread));
  }

  static @Nullable Object call(Call call) throws Throwable {
    Object receiver = call.receiver();
    if (receiver instanceof StandIn) {
      call.execution().point(call.name(), Timer.class);
      return call.real();
    } else if (receiver instanceof TimerTask task && call.name().equals("cancel")) {
      call.execution().point("cancel", Timer.class);
      call.real();
      return cancelled(call.execution()).add(Identity.of(task));
    }
    return Model.NOT_MINE;
  }

  @SuppressWarnings("unchecked") // Nothing else is kept under this key.
  private static Set<Identity> cancelled(Execution execution) {
    return (Set<Identity>)
        execution.state().computeIfAbsent(TimerTask.class, key -> new java.util.HashSet<>());
  }

  private record Entry(TimerTask task, long due, long period, int number) {}

  /** Stands in for {@link Timer}: one strand runs the tasks, each when its time has come. */
  public static final class StandIn extends Timer {
    private final PriorityQueue<Entry> entries =
        new PriorityQueue<>(
            Comparator.<Entry>comparingLong(Entry::due).thenComparingInt(Entry::number));
    private boolean ended;
    private long now;
    private int scheduled;
    private @Nullable Thread thread;

    /** As the class it stands for. */
    public StandIn() {
      super(true);
      // The real thread has nothing to do.
      super.cancel();
    }

    /** As the class it stands for. */
    public StandIn(boolean daemon) {
      this();
    }

    /** As the class it stands for. */
    public StandIn(String name) {
      this();
    }

    /** As the class it stands for. */
    public StandIn(String name, boolean daemon) {
      this();
    }

    @Override
    public void schedule(TimerTask task, long delay) {
      add(task, delay, 0);
    }

    @Override
    public void schedule(TimerTask task, Date time) {
      add(task, 1, 0);
    }

    @Override
    public void schedule(TimerTask task, long delay, long period) {
      add(task, delay, period);
    }

    @Override
    public void schedule(TimerTask task, Date first, long period) {
      add(task, 1, period);
    }

    @Override
    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
      add(task, delay, period);
    }

    @Override
    public void scheduleAtFixedRate(TimerTask task, Date first, long period) {
      add(task, 1, period);
    }

    private void add(TimerTask task, long delay, long period) {
      Execution execution = Probe.execution();
      if (ended) {
        throw new IllegalStateException("Timer already cancelled.");
      }
      if (delay < 0 || period < 0) {
        throw new IllegalArgumentException("Negative delay.");
      }
      Queues.given(execution, this, task);
      entries.add(new Entry(task, now + delay, period, scheduled++));
      if (thread == null) {
        Thread created = new Thread(this::work);
        thread = created;
        execution.start(execution.register(created, false), Strands.body(created));
      }
    }

    private void work() {
      Execution execution = Probe.execution();
      while (true) {
        execution.await("a task", () -> ended || !entries.isEmpty(), false, false, false);
        if (ended) {
          return;
        }
        sleep(execution);
        Entry next = entries.poll();
        if (next != null) {
          now = Math.max(now, next.due());
          run(execution, next);
        }
      }
    }

    private void run(Execution execution, Entry entry) {
      Queues.taken(execution, this, entry.task());
      if (cancelled(execution).contains(Identity.of(entry.task()))) {
        return;
      }
      if (entry.period() > 0) {
        entries.add(new Entry(entry.task(), now + entry.period(), entry.period(), scheduled++));
      }
      try {
        entry.task().run();
      } catch (Halted e) {
        throw e;
      } catch (Throwable e) {
        // As the real one's, its thread does not survive what a task throws.
        ended = true;
      }
    }

    @Override
    public void cancel() {
      ended = true;
      entries.clear();
      Probe.execution().changed();
    }

    @Override
    public int purge() {
      return 0;
    }
  }
}
