package io.github.pageviews.judge.model;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * Field updaters. A real one can only be made by the class that has the field, so these stand in
 * for them; every call of their methods is modelled.
 */
final class Updaters {
  private Updaters() {}

  static boolean isCreation(Call call) {
    return call.name().equals("newUpdater") && call.receiver() == null;
  }

  static Object create(Call call) {
    Class<?> type = call.arg(0);
    String name = call.arg(call.args().length - 1);
    Field field;
    try {
      field = type.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new RuntimeException(e); // As the real ones do.
    }
    if (!Modifier.isVolatile(field.getModifiers())) {
      throw new IllegalArgumentException("Must be volatile type");
    }
    requireType(call, field);
    field.setAccessible(true);
    if (call.site().owner().contains("Long")) {
      return new OfLong(field);
    }
    return call.site().owner().contains("Integer") ? new OfInt(field) : new OfReference(field);
  }

  private static void requireType(Call call, Field field) {
    String owner = call.site().owner();
    if (owner.contains("Reference")) {
      if (field.getType() != call.arg(1)) {
        throw new ClassCastException(field.getName());
      }
    } else if (field.getType() != (owner.contains("Long") ? long.class : int.class)) {
      throw new IllegalArgumentException(
          "Must be " + (owner.contains("Long") ? "long" : "integer"));
    }
  }

  static Atomics.@Nullable Place place(Call call) {
    if (!(call.receiver() instanceof StandIn updater) || call.args().length == 0) {
      return null;
    }
    Object owner = call.args()[0];
    Field field = updater.field();
    Cell cell =
        new Cell(
            owner,
            FieldKeys.key(field.getDeclaringClass(), field.getName()),
            field.getName(),
            field.getType().isPrimitive(),
            () -> get(field, owner),
            value -> set(field, owner, value));
    return new Atomics.Place(cell, 1, false);
  }

  private static @Nullable Object get(Field field, Object owner) {
    try {
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Field field, Object owner, @Nullable Object value) {
    try {
      field.set(owner, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface StandIn {
    Field field();
  }

  private static UnsupportedOperationException unmodelled() {
    return new UnsupportedOperationException("a field updater called from outside the submission");
  }

  private static final class OfLong extends AtomicLongFieldUpdater<Object> implements StandIn {
    private final Field field;

    OfLong(Field field) {
      this.field = field;
    }

    @Override
    public Field field() {
      return field;
    }

    @Override
    public boolean compareAndSet(Object owner, long expect, long update) {
      throw unmodelled();
    }

    @Override
    public boolean weakCompareAndSet(Object owner, long expect, long update) {
      throw unmodelled();
    }

    @Override
    public void set(Object owner, long value) {
      throw unmodelled();
    }

    @Override
    public void lazySet(Object owner, long value) {
      throw unmodelled();
    }

    @Override
    public long get(Object owner) {
      throw unmodelled();
    }
  }

  private static final class OfInt extends AtomicIntegerFieldUpdater<Object> implements StandIn {
    private final Field field;

    OfInt(Field field) {
      this.field = field;
    }

    @Override
    public Field field() {
      return field;
    }

    @Override
    public boolean compareAndSet(Object owner, int expect, int update) {
      throw unmodelled();
    }

    @Override
    public boolean weakCompareAndSet(Object owner, int expect, int update) {
      throw unmodelled();
    }

    @Override
    public void set(Object owner, int value) {
      throw unmodelled();
    }

    @Override
    public void lazySet(Object owner, int value) {
      throw unmodelled();
    }

    @Override
    public int get(Object owner) {
      throw unmodelled();
    }
  }

  private static final class OfReference extends AtomicReferenceFieldUpdater<Object, Object>
      implements StandIn {
    private final Field field;

    OfReference(Field field) {
      this.field = field;
    }

    @Override
    public Field field() {
      return field;
    }

    @Override
    public boolean compareAndSet(Object owner, Object expect, Object update) {
      throw unmodelled();
    }

    @Override
    public boolean weakCompareAndSet(Object owner, Object expect, Object update) {
      throw unmodelled();
    }

    @Override
    public void set(Object owner, Object value) {
      throw unmodelled();
    }

    @Override
    public void lazySet(Object owner, Object value) {
      throw unmodelled();
    }

    @Override
    public Object get(Object owner) {
      throw unmodelled();
    }
  }
}
