package io.github.pageviews.judge.check;

import io.github.pageviews.judge.run.Fields;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places that threads share in one scenario, by their names. Orders are tried at these only.
 *
 * <p>What is added takes effect at the next {@link #freeze}: within one search every execution has
 * to offer the same choices on the same path, or choices could not be repeated. Names, not objects,
 * since each execution loads the submission's classes afresh.
 *
 * <p>Not thread-safe; who has the turn in an execution uses it.
 */
final class Places extends AbstractSet<Object> {
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> used = new TreeSet<>();
  private Set<String> frozen = Set.of();

  /** Adds those of another scenario. */
  void learn(Places others) {
    seen.addAll(others.seen);
  }

  /** Makes all that was added so far count. */
  void freeze() {
    frozen = Set.copyOf(seen);
  }

  /** Makes just these count. */
  void freeze(Collection<String> names) {
    frozen = Set.copyOf(names);
  }

  /** Returns the places that count. */
  Set<String> frozen() {
    return frozen;
  }

  /** Forgets which places were asked for. */
  void forgetUsed() {
    used.clear();
  }

  /** Returns the places that count and were asked for since {@link #forgetUsed}, sorted. */
  Set<String> used() {
    return used;
  }

  @Override
  public boolean add(Object place) {
    return seen.add(name(place));
  }

  @Override
  public boolean contains(Object place) {
    String name = name(place);
    boolean counts = frozen.contains(name);
    if (counts) {
      used.add(name);
    }
    return counts;
  }

  @Override
  public Iterator<Object> iterator() {
    return Set.<Object>copyOf(seen).iterator();
  }

  @Override
  public int size() {
    return seen.size();
  }

  /** Returns a name that is the same in every run, without commas. */
  static String name(Object place) {
    if (place instanceof Fields.Field field) {
      return simple(field.owner().replace('/', '.')) + "." + field.name();
    }
    if (place instanceof Class<?> type) {
      return simple(type.getTypeName());
    }
    if (place instanceof Record wrapper) {
      StringBuilder name = new StringBuilder(wrapper.getClass().getSimpleName()).append('(');
      for (RecordComponent component : wrapper.getClass().getRecordComponents()) {
        name.append(name(valueOf(wrapper, component)));
      }
      return name.append(')').toString();
    }
    return place.toString().replace(',', ';');
  }

  private static Object valueOf(Record wrapper, RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      // The record may be private to its class.
      accessor.setAccessible(true);
      return Objects.requireNonNullElse(accessor.invoke(wrapper), "null");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without the package, and without the number that the JDK gives the class of a lambda. */
  private static String simple(String className) {
    int lambda = className.indexOf("$$Lambda");
    String stable = lambda < 0 ? className : className.substring(0, lambda);
    return stable.substring(stable.lastIndexOf('.') + 1);
  }
}
