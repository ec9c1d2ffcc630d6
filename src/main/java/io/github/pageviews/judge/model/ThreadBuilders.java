package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * {@code Thread.Builder} and virtual threads, which came with JDK 21 and cannot be named here. The
 * real builder makes threads that are never started: only who they are counts.
 */
final class ThreadBuilders {
  static final String OWNER = "java/lang/Thread$Builder";

  /** Under which it is kept what a thread runs, since a virtual one's own method does nothing. */
  private record Body(Thread thread) {}

  private ThreadBuilders() {}

  static @Nullable Object call(Call call) throws Throwable {
    Execution execution = call.execution();
    Object builder = Objects.requireNonNull(call.receiver());
    switch (call.name()) {
      case "start" -> {
        Thread thread = unstarted(execution, builder, call.arg(0));
        execution.start(execution.register(thread, false), Strands.body(thread));
        return thread;
      }
      case "unstarted" -> {
        return unstarted(execution, builder, call.arg(0));
      }
      case "factory" -> {
        ThreadFactory real = (ThreadFactory) Objects.requireNonNull(call.real());
        return (ThreadFactory) body -> knowing(execution, real.newThread(body), body);
      }
      default -> {
        return call.real();
      }
    }
  }

  /** Returns a virtual thread that is not started. */
  static Thread virtual(Execution execution, Runnable body) {
    return unstarted(execution, invoke(Thread.class, "ofVirtual", null), body);
  }

  private static Thread unstarted(Execution execution, Object builder, Runnable body) {
    Runnable given = Objects.requireNonNull(body);
    return knowing(execution, (Thread) invoke(type(), "unstarted", builder, given), given);
  }

  private static Class<?> type() {
    try {
      return Class.forName(OWNER.replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("a submission called what is not there", e);
    }
  }

  private static Object invoke(
      Class<?> type, String method, @Nullable Object receiver, Runnable... body) {
    try {
      return body.length == 0
          ? type.getMethod(method).invoke(receiver)
          : type.getMethod(method, Runnable.class).invoke(receiver, (Object) body[0]);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a thread builder of another shape", e);
    }
  }

  /** Returns the thread, of which it is known from now on what it runs. */
  static Thread knowing(Execution execution, Thread thread, Runnable body) {
    execution.state().put(new Body(thread), body);
    return thread;
  }

  /** Returns what the thread runs. */
  static Runnable body(Execution execution, Thread thread) {
    Object known = execution.state().remove(new Body(thread));
    return known == null ? thread : (Runnable) known;
  }
}
