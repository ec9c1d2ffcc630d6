package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Monitors;
import io.github.pageviews.judge.run.Outcome;
import io.github.pageviews.judge.run.Strand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Threads, their monitors' wait and notify, park and unpark, thread-local variables. */
public final class Threads {
  /** What the start of a thread and questions whether it has been started come to. */
  private static final Object START = "start of a thread";

  private Threads() {}

  static @Nullable Object call(Call call) throws Throwable {
    Object receiver = call.receiver();
    String owner = call.site().owner();
    if (receiver instanceof Thread thread && !isMonitorMethod(call)) {
      return onThread(call, thread);
    } else if (receiver != null && owner.startsWith(ThreadBuilders.OWNER)) {
      return ThreadBuilders.call(call);
    } else if (receiver instanceof ThreadLocal<?> local) {
      return ThreadLocals.call(call, local);
    } else if (call.name().equals("withInitial") && owner.equals("java/lang/ThreadLocal")) {
      return ThreadLocals.withInitial(call);
    } else if (owner.equals("java/lang/Thread")) {
      return onThreadClass(call);
    } else if (owner.equals("java/util/concurrent/locks/LockSupport")) {
      return park(call);
    } else if (call.name().equals("sleep") && receiver instanceof TimeUnit) {
      return sleep(call.execution());
    } else if (call.name().equals("timedWait") && receiver instanceof TimeUnit) {
      if (call.<Long>arg(1) > 0) {
        Monitors.await(call.execution(), call.arg(0), true);
      }
      return null;
    } else if (receiver != null && isMonitorMethod(call)) {
      return onMonitor(call, receiver);
    }
    return Model.NOT_MINE;
  }

  private static boolean isMonitorMethod(Call call) {
    return switch (call.name()) {
      case "wait", "notify", "notifyAll" -> true;
      default -> false;
    };
  }

  private static @Nullable Object onMonitor(Call call, Object object) throws InterruptedException {
    Execution execution = call.execution();
    execution.pointOn(object, object.getClass());
    if (call.name().equals("wait")) {
      boolean timed = call.args().length > 0 && call.<Long>arg(0) > 0;
      Monitors.await(execution, object, timed);
    } else {
      Monitors.signal(execution, object, call.name().equals("notifyAll"));
    }
    return null;
  }

  private static @Nullable Object onThread(Call call, Thread thread) throws Throwable {
    Execution execution = call.execution();
    switch (call.name()) {
      case "start" -> {
        Strand known = execution.strandOf(thread);
        if (known != null && known.hasStarted()) {
          throw new IllegalThreadStateException();
        }
        execution.accessPoint(START, false, false);
        execution.start(execution.register(thread, false), Strands.body(thread));
        return null;
      }
      case "join" -> {
        return join(call, thread);
      }
      case "interrupt" -> {
        interrupt(execution, thread);
        return null;
      }
      case "isInterrupted" -> {
        execution.point("isInterrupted", Thread.class);
        Strand strand = execution.strandOf(thread);
        return strand != null && strand.isInterrupted();
      }
      case "isAlive" -> {
        execution.point("isAlive", Thread.class);
        looksAt(execution, thread);
        Strand strand = execution.strandOf(thread);
        if (strand != null && strand.hasEnded()) {
          execution.memory().acquire(strand, execution.running().clock());
        }
        boolean alive = strand != null && strand.hasStarted() && !strand.hasEnded();
        execution.noteRead(thread, alive);
        return alive;
      }
      case "getState" -> {
        execution.point("getState", Thread.class);
        looksAt(execution, thread);
        Strand strand = execution.strandOf(thread);
        Thread.State state = strand == null ? Thread.State.NEW : strand.state();
        execution.noteRead(thread, state);
        execution.touch(state.name());
        return state;
      }
      case "getId", "threadId" -> {
        return Identities.id(execution, thread);
      }
      case "getName" -> {
        return Identities.name(execution, thread);
      }
      case "hashCode" -> {
        return Identities.hash(execution, thread);
      }
      case "isVirtual", "isDaemon" -> {
        return Identities.isVirtual(execution, thread) ? true : call.real();
      }
      case "getPriority" -> {
        return Identities.priority(execution, thread);
      }
      default -> {
        // Names, priorities and the like change nothing here.
        return call.real();
      }
    }
  }

  private static @Nullable Object join(Call call, Thread thread) throws InterruptedException {
    Execution execution = call.execution();
    looksAt(execution, thread);
    Strand strand = execution.strandOf(thread);
    if (strand == null || !strand.hasStarted()) {
      execution.touch("join");
      return call.site().descriptor().endsWith("Z") ? (Object) false : null;
    }
    boolean timed = call.args().length > 0 && !Long.valueOf(0).equals(call.args()[0]);
    execution.point("join", Thread.class);
    Strand.WaitEnd end =
        execution.await("the end of a thread", strand::hasEnded, timed, false, true);
    Waits.throwIfInterrupted(execution, end);
    if (strand.hasEnded()) {
      execution.memory().acquire(strand, execution.running().clock());
    }
    return call.site().descriptor().endsWith("Z") ? (Object) strand.hasEnded() : null;
  }

  /** Says that the thread is asked for something that depends on whether it has been started. */
  private static void looksAt(Execution execution, Thread thread) {
    Strand strand = execution.strandOf(thread);
    if (strand == null || !strand.isStartedBefore(execution.running())) {
      execution.accessPoint(START, false, true);
    }
  }

  /** Interrupts a thread, which is one step. */
  public static void interrupt(Execution execution, Thread thread) {
    execution.point("interrupt", Thread.class);
    execution.trace("interrupts " + thread.getName(), "");
    Strand strand = execution.strandOf(thread);
    if (strand != null && !strand.hasEnded()) {
      strand.setInterrupted(true);
      strand.givePermit();
      execution.memory().release(thread, execution.running().clock());
      if (strand != execution.running()) {
        execution.changed();
      }
    }
  }

  private static @Nullable Object onThreadClass(Call call) throws Throwable {
    Execution execution = call.execution();
    Strand self = execution.running();
    switch (call.name()) {
      case "currentThread" -> {
        return self.thread();
      }
      case "interrupted" -> {
        execution.point("interrupted", Thread.class);
        boolean was = self.isInterrupted();
        self.setInterrupted(false);
        return was;
      }
      case "yield", "onSpinWait" -> {
        execution.yields();
        return null;
      }
      case "sleep" -> {
        if (call.args()[0] instanceof Long millis && millis < 0) {
          throw new IllegalArgumentException("timeout value is negative");
        }
        return sleep(execution);
      }
      case "holdsLock" -> {
        return Monitors.holds(execution, call.arg(0));
      }
      case "startVirtualThread" -> {
        Thread thread = ThreadBuilders.virtual(execution, call.arg(0));
        execution.start(execution.register(thread, false), Strands.body(thread));
        return thread;
      }
      case "activeCount" -> {
        return execution.strands().size();
      }
      case "getAllStackTraces" -> {
        execution.point("getAllStackTraces", Thread.class);
        Map<Thread, StackTraceElement[]> living = new LinkedHashMap<>();
        for (Strand strand : execution.strands()) {
          if (strand.hasStarted() && !strand.hasEnded()) {
            living.put(strand.thread(), new StackTraceElement[0]);
          }
        }
        execution.touch("living " + living.size());
        return living;
      }
      case "enumerate" -> throw execution.halt(Outcome.OUT_OF_REACH, "Thread.enumerate");
      default -> {
        return call.real();
      }
    }
  }

  private static @Nullable Object sleep(Execution execution) throws InterruptedException {
    Strand self = execution.running();
    execution.touch("sleep");
    if (self.isInterrupted()) {
      self.setInterrupted(false);
      throw new InterruptedException();
    }
    execution.yields();
    return null;
  }

  private static @Nullable Object park(Call call) {
    Execution execution = call.execution();
    Strand self = execution.running();
    if (call.name().equals("unpark")) {
      execution.point("unpark", Thread.class);
      Thread thread = call.arg(0);
      Strand strand = thread == null ? null : execution.strandOf(thread);
      if (strand != null) {
        strand.givePermit();
        execution.changed();
      }
      return null;
    }
    if (!call.name().startsWith("park")) {
      return null;
    }
    execution.point("park", Thread.class);
    boolean timed = call.name().endsWith("Nanos") || call.name().endsWith("Until");
    if (!self.takePermit() && !self.isInterrupted()) {
      execution.await("unpark", () -> self.mayPass() || self.isInterrupted(), timed, true, false);
      self.takePermit();
    }
    return null;
  }
}
