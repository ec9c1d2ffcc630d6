package io.github.pageviews.counter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A counter class that is ready to be instantiated.
 *
 * @param name as the user gave it, or the catalogue's name
 * @param standing what is known of it
 * @param type the class, woven if it was loaded so
 */
public record LoadedCounter(String name, Standing standing, Class<? extends Counter> type) {

  /** Whether counters can start from a count other than zero: those of the catalogue can. */
  public boolean takesInitial() {
    return standing != Standing.OWN;
  }

  /**
   * Returns a new counter.
   *
   * @param initial the count to start from
   * @throws CounterLoadException if the constructor throws, or {@code initial} is not zero and
   *     {@link #takesInitial} is false
   */
  public Counter create(long initial) throws CounterLoadException {
    if (initial != 0 && !takesInitial()) {
      throw new CounterLoadException(
          "'" + name + "' is not from the catalogue and cannot start from " + initial + ", only 0");
    }
    try {
      return takesInitial()
          ? constructor(long.class).newInstance(initial)
          : constructor().newInstance();
    } catch (InvocationTargetException e) {
      throw new CounterLoadException(
          "'" + name + "': the constructor of " + type.getName() + " threw " + e.getCause(),
          e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new CounterLoadException("'" + name + "' cannot be instantiated: " + e, e);
    }
  }

  /**
   * Loads the same counter again, into classes that share no static state with these.
   *
   * @throws CounterLoadException if the woven classes cannot be loaded
   */
  public LoadedCounter reload(UnaryOperator<byte[]> weaver) throws CounterLoadException {
    try {
      Class<?> again = Class.forName(type.getName(), false, loader().reweave(weaver));
      return new LoadedCounter(name, standing, again.asSubclass(Counter.class));
    } catch (ClassNotFoundException | LinkageError e) {
      throw new CounterLoadException("'" + name + "' cannot be loaded: " + e, e);
    }
  }

  /**
   * Returns the class file, as it was before weaving, of one of the counter's own classes; null for
   * any other class.
   */
  public byte @Nullable [] classFile(String className) {
    return loader().ownClassFile(className);
  }

  private SubmissionClassLoader loader() {
    return (SubmissionClassLoader) type.getClassLoader();
  }

  private Constructor<? extends Counter> constructor(Class<?>... parameters)
      throws NoSuchMethodException {
    Constructor<? extends Counter> constructor = type.getDeclaredConstructor(parameters);
    constructor.setAccessible(true);
    return constructor;
  }
}
