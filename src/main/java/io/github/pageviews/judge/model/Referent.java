package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Strand;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a weak or soft reference refers to. Held on to between the collections that the judge makes,
 * so that none of the JVM's own can change what an execution does; each look at it may come just
 * after one.
 */
final class Referent<T> {
  /** Never a local variable of whoever asks for a collection: that would keep it. */
  private @Nullable T held;

  private final Supplier<@Nullable T> weak;
  private @Nullable Object known;

  Referent(T object, Supplier<@Nullable T> weak) {
    held = object;
    this.weak = weak;
    become();
  }

  /** Static state may outlive the execution that made it. */
  private void become() {
    known = References.add(Probe.execution(), this, known);
  }

  @Nullable T get() {
    become();
    if (mayBeGone() && Probe.execution().choose(Chooser.Kind.WORLD, 2) == 1) {
      References.collectNow(Probe.execution());
    }
    return held == null ? weak.get() : held;
  }

  private boolean mayBeGone() {
    if (held == null) {
      return false;
    }
    for (Strand strand : Probe.execution().strands()) {
      if (strand.thread() == held && !strand.hasEnded()) {
        return false;
      }
    }
    return true;
  }

  void clear() {
    held = null;
  }

  /** Holds on to what a collection has left. */
  void hold() {
    held = weak.get();
  }

  /** Stands in for {@link WeakReference}. */
  public static class Weak<T> extends WeakReference<T> {
    private final int hash = Probe.nextHash();
    private final Referent<T> referent;

    /** As the class it stands for. */
    public Weak(T object) {
      this(object, null);
    }

    /** As the class it stands for. */
    public Weak(T object, @Nullable ReferenceQueue<? super T> queue) {
      super(object, queue);
      referent = new Referent<>(object, super::get);
    }

    @Override
    public @Nullable T get() {
      return referent.get();
    }

    @Override
    public void clear() {
      referent.clear();
      super.clear();
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Stands in for {@link SoftReference}, which may be cleared at any time that memory is short. */
  public static class Soft<T> extends SoftReference<T> {
    private final int hash = Probe.nextHash();
    private final WeakReference<T> weak;
    private final Referent<T> referent;

    /** As the class it stands for. */
    public Soft(T object) {
      this(object, null);
    }

    /** As the class it stands for. */
    @SuppressWarnings(
        "NullAway") // The JDK's own reference is left empty, so that it holds nothing.
    public Soft(T object, @Nullable ReferenceQueue<? super T> queue) {
      super(null, queue);
      weak = new WeakReference<>(object);
      referent = new Referent<>(object, weak::get);
    }

    @Override
    public @Nullable T get() {
      return referent.get();
    }

    @Override
    public void clear() {
      referent.clear();
      weak.clear();
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
