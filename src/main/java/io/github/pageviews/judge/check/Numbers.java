package io.github.pageviews.judge.check;

import io.github.pageviews.judge.model.Adders;
import io.github.pageviews.judge.model.Calls;
import io.github.pageviews.judge.model.QueuedSynchronizers;
import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.weave.IdentityHash;
import java.io.DataOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The numbers that a counter is made of: each can be read, and most can be set. */
final class Numbers {
  private static final int MAX_ELEMENTS = 128;

  /** What grows with the count as a whole has no number in it that does. */
  private static final int MAX_OBJECTS = 2_000;

  /**
   * A number somewhere in a counter.
   *
   * @param set sets it, or null if it is an int by its nature, as a size is
   * @param ends whether that int ends with an exception, as permits do
   */
  record Cell(Supplier<@Nullable Number> get, @Nullable Consumer<Number> set, boolean ends) {
    Cell(Supplier<@Nullable Number> get, @Nullable Consumer<Number> set) {
      this(get, set, false);
    }
  }

  private final Map<String, Cell> found = new LinkedHashMap<>();
  private final Map<String, Digits> digits = new LinkedHashMap<>();
  private final IdentityHashMap<Object, Boolean> visited = new IdentityHashMap<>();
  private final Deque<Runnable> left = new ArrayDeque<>();
  private final Execution execution;
  private final ClassLoader submission;

  Numbers(Execution execution, Object counter) {
    this.execution = execution;
    submission = counter.getClass().getClassLoader();
    visit("counter", counter);
    for (Class<?> in = counter.getClass();
        in.getClassLoader() == submission;
        in = in.getSuperclass()) {
      statics(in);
    }
    while (!left.isEmpty()) {
      left.poll().run();
    }
  }

  /** Returns the places by their path from the counter. */
  Map<String, Cell> found() {
    return found;
  }

  /** Whether what is found at a path is a part of what is found at another. */
  static boolean isPart(String path, String whole) {
    return path.startsWith(whole)
        && (path.length() == whole.length()
            || !Character.isJavaIdentifierPart(path.charAt(whole.length())));
  }

  /** Returns what may hold a number digit by digit, by its path from the counter. */
  Map<String, Digits> digits() {
    return digits;
  }

  private void visit(String path, @Nullable Object object) {
    visit(path, object, () -> object, null);
  }

  /**
   * @param now where the object or what has come in its place is found
   * @param replace puts another in its place, or null if that can't be done
   */
  private void visit(
      String path, @Nullable Object object, Supplier<?> now, @Nullable Consumer<Object> replace) {
    if (object == null || visited.size() == MAX_OBJECTS || visited.put(object, true) != null) {
      return;
    }
    note(path, object, now, replace);
    int strand = execution.running().id();
    if (object instanceof AtomicLong a) {
      add(path, a::get, n -> a.set(n.longValue()));
    } else if (object instanceof AtomicInteger a) {
      add(path, a::get, n -> a.set(n.intValue()));
    } else if (Adders.added(execution, object, strand) != null) {
      add(
          path,
          () -> (Number) Adders.added(execution, object, strand),
          n -> Adders.setAdded(execution, object, strand, n.longValue()));
    } else if (object instanceof AtomicReference<?> a) {
      // Later, since a list may be made of them, as deep as the count.
      left.add(() -> reference(path, a::get, value -> set(a, value)));
    } else if (object instanceof AtomicLongArray a) {
      for (int i = 0; i < Math.min(a.length(), MAX_ELEMENTS); i++) {
        int at = i;
        add(path + "[" + i + "]", () -> a.get(at), n -> a.set(at, n.longValue()));
      }
    } else if (object instanceof AtomicIntegerArray a) {
      for (int i = 0; i < Math.min(a.length(), MAX_ELEMENTS); i++) {
        int at = i;
        add(path + "[" + i + "]", () -> a.get(at), n -> a.set(at, n.intValue()));
      }
    } else if (object instanceof AtomicStampedReference<?> a) {
      reference(path, a::getReference, value -> setReference(a, value));
      add(path + ".stamp", a::getStamp, n -> setStamp(a, n.intValue()));
    } else if (object instanceof AtomicMarkableReference<?> a) {
      reference(path, a::getReference, value -> setReference(a, value));
    } else if (object instanceof AtomicReferenceArray<?> a) {
      for (int i = 0; i < Math.min(a.length(), MAX_ELEMENTS); i++) {
        int at = i;
        reference(path + i, () -> a.get(at), value -> set(a, at, value));
      }
    } else if (object instanceof Phaser p && Calls.isMade("getPhase")) {
      add(path + ".phase", p::getPhase, null);
    } else if (object instanceof Semaphore s) {
      found.put(path, new Cell(s::availablePermits, null, true));
    } else if (object instanceof CountDownLatch l) {
      add(path, l::getCount, null);
    } else if (object instanceof Collection<?> c) {
      size(path, c::size);
      elements(path, c.size(), c.toArray());
    } else if (object instanceof Map<?, ?> m) {
      size(path, m::size);
      map(path, m);
    } else if (object.getClass().isArray()) {
      array(path, object, now);
    } else if (object instanceof ByteBuffer b) {
      buffer(path, b);
    } else if (QueuedSynchronizers.state(execution, object) != null) {
      add(
          path + ".state",
          () -> QueuedSynchronizers.state(execution, object),
          n -> QueuedSynchronizers.setState(execution, object, n));
      left.add(() -> fields(path, object.getClass(), now, replace));
    } else if (object instanceof DataOutputStream s) {
      size(path, s::size);
    } else if (object instanceof StringBuilder b) {
      add(path + ".length", b::length, null);
    } else if (object.getClass().getClassLoader() == submission) {
      left.add(() -> fields(path, object.getClass(), now, replace));
    }
  }

  private void note(
      String path, Object object, Supplier<?> now, @Nullable Consumer<Object> replace) {
    Digits row = Rows.of(object, now, replace);
    if (row != null) {
      digits.put(path, row);
    }
  }

  /** A size is an int, which matters to whoever asks for it. */
  private void size(String path, Supplier<Integer> size) {
    if (Calls.isMade("size")) {
      add(path + ".size", size::get, null);
    }
  }

  /** Longs where they fit, and an int at the end. */
  private void buffer(String path, ByteBuffer buffer) {
    int at = 0;
    for (; at + Long.BYTES <= Math.min(buffer.limit(), MAX_ELEMENTS); at += Long.BYTES) {
      int here = at;
      add(path + "@" + at, () -> buffer.getLong(here), n -> buffer.putLong(here, n.longValue()));
    }
    if (at + Integer.BYTES <= buffer.limit() && at < MAX_ELEMENTS) {
      int here = at;
      add(path + "@" + at, () -> buffer.getInt(here), n -> buffer.putInt(here, n.intValue()));
    }
  }

  private void elements(String path, int size, Object[] elements) {
    if (size <= MAX_ELEMENTS) {
      for (int i = 0; i < elements.length; i++) {
        visit(path + "[" + i + "]", elements[i]);
      }
    }
  }

  @SuppressWarnings("unchecked") // It is given numbers of the kind that was in it.
  private void map(String path, Map<?, ?> map) {
    if (map.size() > MAX_ELEMENTS) {
      return;
    }
    int i = 0;
    // To look into a map that is ordered by access changes it.
    for (Object key : new ArrayList<>(map.keySet())) {
      reference(
          path + "{" + i++ + "}", () -> map.get(key), v -> ((Map<Object, Object>) map).put(key, v));
    }
  }

  @SuppressWarnings("unchecked") // It is given a value of the kind that was in it.
  private static void set(AtomicReference<?> cell, Object value) {
    ((AtomicReference<Object>) cell).set(value);
  }

  @SuppressWarnings("unchecked") // It is given a value of the kind that was in it.
  private static void setReference(AtomicStampedReference<?> cell, Object value) {
    ((AtomicStampedReference<Object>) cell).set(value, cell.getStamp());
  }

  @SuppressWarnings("unchecked") // It is given a value of the kind that was in it.
  private static void setReference(AtomicMarkableReference<?> cell, Object value) {
    ((AtomicMarkableReference<Object>) cell).set(value, cell.isMarked());
  }

  @SuppressWarnings("unchecked") // It is given a value of the kind that was in it.
  private static void set(AtomicReferenceArray<?> cells, int index, Object value) {
    ((AtomicReferenceArray<Object>) cells).set(index, value);
  }

  private static <T> void setStamp(AtomicStampedReference<T> cell, int stamp) {
    cell.set(cell.getReference(), stamp);
  }

  private void reference(String path, Supplier<?> get, Consumer<Object> set) {
    Object value = get.get();
    List<Scalar> scalars = Scalar.of(value);
    if (scalars == null) {
      visit(path, value, get, set);
      return;
    }
    if (value != null) {
      note(path, value, get, set);
    }
    for (Scalar scalar : scalars) {
      Function<Number, Object> back = scalar.value();
      add(
          path + scalar.code(),
          () -> scalar.number().apply(get.get()),
          back == null ? null : n -> set.accept(back.apply(n)));
    }
  }

  /** An array, or what has come in its place. */
  private void array(String path, Object array, Supplier<?> now) {
    int length = Math.min(Array.getLength(array), MAX_ELEMENTS);
    for (int i = 0; i < length; i++) {
      int at = i;
      reference(
          path + "[" + i + "]",
          () -> hasElement(now.get(), at) ? Array.get(now.get(), at) : null,
          value -> {
            if (hasElement(now.get(), at)) {
              Array.set(now.get(), at, value);
            }
          });
    }
  }

  private static boolean hasElement(@Nullable Object array, int index) {
    return array != null && array.getClass().isArray() && index < Array.getLength(array);
  }

  private void statics(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        String at = "static." + field.getName();
        if (Modifier.isFinal(field.getModifiers())) {
          visit(at, get(field, null));
        } else {
          reference(at, () -> get(field, null), value -> set(field, null, value));
        }
      }
    }
  }

  /** Final ones, too: what replaces its parts as a whole is made of them. */
  private void fields(
      String path, Class<?> type, Supplier<?> now, @Nullable Consumer<Object> replace) {
    for (Class<?> in = type;
        in != null && in.getClassLoader() == submission;
        in = in.getSuperclass()) {
      for (Field field : in.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || field.getName().equals(IdentityHash.FIELD)) {
          continue;
        }
        field.setAccessible(true);
        String at = path + "." + field.getName();
        Supplier<@Nullable Object> get =
            () -> {
              Object object = now.get();
              return field.getDeclaringClass().isInstance(object) ? get(field, object) : null;
            };
        Consumer<Object> set = setter(type, field, now, replace);
        if (set == null) {
          visit(at, get.get());
        } else {
          reference(at, get, set);
        }
      }
    }
  }

  /** Returns what sets a field of the object, if need be by putting another in its place. */
  private static @Nullable Consumer<Object> setter(
      Class<?> type, Field field, Supplier<?> now, @Nullable Consumer<Object> replace) {
    if (type.isRecord() && replace != null) {
      return value -> {
        if (now.get() instanceof Record record) {
          replace.accept(Records.with(record, field.getName(), value));
        }
      };
    }
    if (type.isRecord() || type.isHidden()) {
      return null;
    }
    return value -> {
      Object object = now.get();
      if (field.getDeclaringClass().isInstance(object)) {
        set(field, object, value);
      }
    };
  }

  private static @Nullable Object get(Field field, @Nullable Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Field field, @Nullable Object object, Object value) {
    try {
      field.set(object, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(String path, Supplier<@Nullable Number> get, @Nullable Consumer<Number> set) {
    found.put(path, new Cell(get, set));
  }
}
