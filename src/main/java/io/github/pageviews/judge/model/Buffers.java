package io.github.pageviews.judge.model;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.Buffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a buffer holds, which its views share with it; position, limit and mark are each one's own
 * (java.nio.ByteBuffer, "Views"). Contents are read and written without moving the position.
 */
final class Buffers {
  /** Copying more would take longer than it is worth. */
  private static final int MOST = 4_096;

  /** What is set so is no part of the contents. */
  private static final Set<String> SETTING =
      Set.of("position", "limit", "mark", "reset", "clear", "flip", "rewind", "order");

  private static final Set<String> ASKING =
      Set.of(
          "remaining",
          "hasRemaining",
          "capacity",
          "isReadOnly",
          "isDirect",
          "hasArray",
          "duplicate",
          "slice",
          "alignedSlice");

  private Buffers() {}

  /** Whether the call has nothing to do with what views share. */
  static boolean isOwn(Object receiver, String name) {
    return receiver instanceof Buffer && (SETTING.contains(name) || isAsking(name));
  }

  /** Whether the call changes nothing. */
  static boolean isAsking(Object receiver, String name) {
    return receiver instanceof Buffer && isAsking(name);
  }

  private static boolean isAsking(String name) {
    return ASKING.contains(name) || (name.startsWith("as") && name.endsWith("Buffer"));
  }

  /** Whether what was returned shares the contents of the buffer that was asked. */
  static boolean isView(Object receiver, @Nullable Object result) {
    return receiver instanceof Buffer && result instanceof Buffer && result != receiver;
  }

  /** Returns a copy of what is in it, or null if it is too large. */
  static @Nullable Object contents(Buffer buffer) {
    if (buffer.capacity() > MOST) {
      return null;
    }
    try {
      Buffer all = buffer.duplicate().clear();
      Method get = type(buffer).getMethod("get", int.class);
      Object copy = Array.newInstance(get.getReturnType(), buffer.capacity());
      for (int i = 0; i < buffer.capacity(); i++) {
        Array.set(copy, i, get.invoke(all, i));
      }
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts back what was in it. */
  static void restore(Buffer buffer, Object copy) {
    try {
      Buffer all = buffer.duplicate().clear();
      Class<?> element = copy.getClass().getComponentType();
      Method put = type(buffer).getMethod("put", int.class, element);
      for (int i = 0; i < buffer.capacity(); i++) {
        put.invoke(all, i, Array.get(copy, i));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the public class of such buffers, as LongBuffer is one. */
  private static Class<?> type(Buffer buffer) {
    Class<?> type = buffer.getClass();
    while (type.getSuperclass() != Buffer.class) {
      type = type.getSuperclass();
    }
    return type;
  }
}
