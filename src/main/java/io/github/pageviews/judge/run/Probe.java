package io.github.pageviews.judge.run;

import io.github.pageviews.judge.memory.Memory;
import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.memory.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What woven classes call. All of it works on the one execution that is under way.
 *
 * <p>The names and descriptors are those that {@link io.github.pageviews.weave.ProbeWeaver} calls.
 */
public final class Probe {
  private static volatile @Nullable Execution current;
  private static volatile boolean lostThreads;
  private static volatile Fields fields = new Fields();

  /** Who has the turn uses it. */
  private static @Nullable Loan loan;

  private Probe() {}

  static void enter(Execution execution) {
    current = execution;
  }

  /** A thread of submitted code could not be ended, and runs on. */
  static void loseThread() {
    lostThreads = true;
  }

  /** Whether threads of submitted code run on that no execution controls any more. */
  public static boolean hasLostThreads() {
    return lostThreads;
  }

  static void leave() {
    current = null;
  }

  /** Sets the table of the classes that are judged. */
  public static void use(Fields table) {
    fields = table;
  }

  /**
   * Returns the execution under way.
   *
   * @throws Halted if there is none any more
   */
  public static Execution execution() {
    Execution execution = current;
    if (execution == null) {
      throw new Halted();
    }
    giveBack();
    return execution;
  }

  /** Returns the thread whose turn it is, or null if no execution is under way. */
  public static @Nullable Thread runningThread() {
    Execution execution = current;
    return execution == null ? null : execution.running().carrier();
  }

  /** Returns a hash code for an object that has none of its own. */
  public static int nextHash() {
    Execution execution = current;
    return execution == null ? 1 : execution.nextHash();
  }

  /** Whether what is written now is there from the beginning for all who come to it. */
  public static boolean isUnremembered() {
    Execution execution = current;
    return execution == null || isUnremembered(execution);
  }

  /** Says where the running strand is. */
  public static void at(int site) {
    Execution execution = execution();
    Strand strand = execution.running();
    if (strand.carrier() != Thread.currentThread() && !execution.isCollecting()) {
      throw execution.halt(Outcome.OUT_OF_REACH, "code that runs in a thread of the JDK's own");
    }
    strand.site = site;
    execution.path(site);
  }

  /** The end of a pass through a loop. */
  public static void loop() {
    Execution execution = execution();
    execution.loop(execution.running().site);
  }

  /** The beginning of a class's initializer. */
  public static void beginsClass(String name) {
    Execution execution = current;
    if (execution != null) {
      execution.beginsClass(name);
    }
  }

  /**
   * The running thread is about to use a class for whose initialization others may have to wait.
   */
  public static void needsClass(String name) {
    Execution execution = current;
    if (execution != null) {
      execution.needsClass(name);
    }
  }

  /** Returns the lambda, such that it says first that it needs the class that its body is in. */
  public static Object needing(Object lambda, String className) {
    return Needing.of(lambda, className);
  }

  /**
   * Its end. One that fails, and can't wait, keeps its thread from being made to wait, which does
   * no harm.
   */
  public static void endsClass() {
    Execution execution = current;
    if (execution != null) {
      execution.running().initializing.pop();
    }
  }

  public static void enterMethod(Object lock, int site) {
    at(site);
    Monitors.enter(execution(), lock);
  }

  public static void enter(Object lock) {
    Monitors.enter(execution(), lock);
  }

  public static void exit(Object lock) {
    Execution execution = current;
    // The handler that javac wraps around a monitorexit covers itself: it must not throw for ever.
    if (execution != null && !execution.isOver()) {
      Monitors.exit(execution, lock);
    }
  }

  /** The end of a constructor, for an array that hangs on a final field. */
  public static void freeze(@Nullable Object array) {
    Execution execution = current;
    if (array != null && execution != null && !execution.isSolo()) {
      execution.memory().freeze(array, execution.running().id());
    }
  }

  /** A place before a field is read. */
  public static void beforeRead(@Nullable Object owner, int field) {
    Fields.Field read = fields.field(field);
    execution().accessPoint(read, !read.isVolatile(), false);
  }

  private static Variable variable(
      Execution execution, @Nullable Object owner, Object key, String name) {
    return execution.memory().variable(owner, key, name);
  }

  private static Memory.Seen readField(
      @Nullable Object newest, @Nullable Object owner, int number) {
    return readField(newest, owner, number, false);
  }

  private static Memory.Seen readField(
      @Nullable Object newest, @Nullable Object owner, int number, boolean hasHalves) {
    Execution execution = execution();
    Fields.Field field = fields.field(number);
    if (execution.isSolo()) {
      execution.noteRead(owner, field, field, newest);
      return execution.newest();
    }
    Variable variable = variable(execution, owner, field, field.name());
    Mode mode = field.isVolatile() ? Mode.VOLATILE : Mode.PLAIN;
    variable.setHalves(hasHalves);
    return see(execution, variable, mode, newest, field.name(), field);
  }

  private static Memory.Seen see(
      Execution execution,
      Variable variable,
      Mode mode,
      @Nullable Object newest,
      String name,
      Object place) {
    execution.memory().initial(variable, newest);
    execution.touchToRead(variable);
    Strand strand = execution.running();
    Memory.Seen seen =
        execution
            .memory()
            .read(
                variable,
                mode,
                strand.isOptimistic(),
                strand.id(),
                strand.clock(),
                strand.site,
                (writes, options) ->
                    place instanceof Class<?> array && fields.isFinalArray(array)
                        ? 0
                        : execution.chooseValue(variable, mode, writes, options));
    execution.noteRaces(place);
    @Nullable Object value = seen.stale() ? seen.value() : newest;
    execution.noteRead(variable, value);
    execution.trace(name, "reads " + Step.show(value) + seen.how(), Step.show(newest));
    return seen;
  }

  /** Returns what a read of a primitive variable returns; its history holds no null. */
  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // See above.
  private static <T> T pick(Memory.Seen seen, T newest) {
    return seen.stale() ? (T) seen.value() : newest;
  }

  private static void writeField(
      @Nullable Object value, @Nullable Object byDefault, @Nullable Object owner, int number) {
    Execution execution = execution();
    Fields.Field field = fields.field(number);
    execution.writePoint(
        field, !field.isVolatile(), () -> variable(execution, owner, field, field.name()), null);
    execution.changed(owner, field, value);
    if (isUnremembered(execution)) {
      return;
    }
    Variable variable = variable(execution, owner, field, field.name());
    execution.memory().initialDefault(variable, byDefault);
    Mode mode = field.isVolatile() ? Mode.VOLATILE : Mode.PLAIN;
    put(execution, variable, mode, value, field.name(), field);
  }

  /**
   * What initializes a class happens-before all use of it, as if it had been there (JLS 12.4.2).
   */
  private static boolean isUnremembered(Execution execution) {
    return execution.isSolo() || !execution.running().initializing.isEmpty();
  }

  private static void put(
      Execution execution,
      Variable variable,
      Mode mode,
      @Nullable Object value,
      String name,
      Object place) {
    Strand strand = execution.running();
    execution.touch(variable);
    execution.memory().write(variable, mode, strand.id(), strand.clock(), strand.site, value);
    execution.noteRaces(place);
    execution.trace(name, "writes " + Step.show(value), Step.show(value));
  }

  private static Memory.Seen readElement(Object array, int index, @Nullable Object newest) {
    Execution execution = execution();
    if (execution.isSolo()) {
      execution.noteRead(array, index, array, newest);
      return execution.newest();
    }
    String name = "[" + index + "]";
    Variable variable = variable(execution, array, index, name);
    variable.setHalves(array instanceof long[] || array instanceof double[]);
    return see(execution, variable, Mode.PLAIN, newest, name, array.getClass());
  }

  private static void writeElement(Object array, int index, @Nullable Object value) {
    Execution execution = execution();
    execution.accessPoint(array.getClass(), true, true);
    execution.changed(array, index, value);
    if (isUnremembered(execution)) {
      return;
    }
    // A write out of bounds throws, and is none.
    if (index >= 0 && index < java.lang.reflect.Array.getLength(array)) {
      String name = "[" + index + "]";
      Variable variable = variable(execution, array, index, name);
      execution.memory().initial(variable, java.lang.reflect.Array.get(array, index));
      put(execution, variable, Mode.PLAIN, value, name, array.getClass());
    }
  }

  private static void element(Object array) {
    execution().accessPoint(array == null ? "null" : array.getClass(), true, false);
  }

  public static @Nullable Object read(@Nullable Object newest, @Nullable Object owner, int field) {
    Memory.Seen seen = readField(newest, owner, field);
    return seen.stale() ? seen.value() : newest;
  }

  public static @Nullable Object write(@Nullable Object value, @Nullable Object owner, int field) {
    writeField(value, null, owner, field);
    return value;
  }

  /**
   * A place before a reference is loaded from an array, which the woven class does itself: only it
   * knows the type. Where an older one is seen, it stands in the array until the next place.
   */
  public static void beforeLoad(Object array, int index) {
    element(array);
    if (array instanceof Object[] elements && index >= 0 && index < elements.length) {
      Object newest = elements[index];
      Memory.Seen seen = readElement(array, index, newest);
      if (seen.stale()) {
        elements[index] = seen.value();
        loan = new Loan(elements, index, newest);
      }
    }
  }

  /** An element of an array that an older one stands in for. */
  // It lives until the next place, and nobody compares two.
  @SuppressWarnings("ArrayRecordComponent")
  private record Loan(@Nullable Object[] array, int index, @Nullable Object newest) {}

  /** Puts back what was seen as older than it is. */
  static void giveBack() {
    Loan given = loan;
    if (given != null) {
      loan = null;
      given.array()[given.index()] = given.newest();
    }
  }

  public static void store(@Nullable Object[] array, int index, @Nullable Object value) {
    writeElement(array, index, value);
    array[index] = value;
  }

  public static int loadB(Object array, int index) {
    element(array);
    if (array instanceof boolean[] flags) {
      Boolean newest = flags[index];
      Memory.Seen seen = readElement(array, index, newest);
      return pick(seen, newest) ? 1 : 0;
    }
    Byte newest = ((byte[]) array)[index];
    Memory.Seen seen = readElement(array, index, newest);
    return pick(seen, newest);
  }

  public static void storeB(Object array, int index, int value) {
    if (array instanceof boolean[] flags) {
      writeElement(array, index, (value & 1) != 0);
      flags[index] = (value & 1) != 0;
    } else {
      writeElement(array, index, (byte) value);
      ((byte[]) array)[index] = (byte) value;
    }
  }

  public static int read(int newest, @Nullable Object owner, int field) {
    Memory.Seen seen = readField(newest, owner, field);
    return pick(seen, newest);
  }

  public static int write(int value, @Nullable Object owner, int field) {
    writeField(value, 0, owner, field);
    return value;
  }

  public static long read(long newest, @Nullable Object owner, int field) {
    Memory.Seen seen = readField(newest, owner, field, true);
    return pick(seen, newest);
  }

  public static long write(long value, @Nullable Object owner, int field) {
    writeField(value, 0L, owner, field);
    return value;
  }

  public static float read(float newest, @Nullable Object owner, int field) {
    Memory.Seen seen = readField(newest, owner, field);
    return pick(seen, newest);
  }

  public static float write(float value, @Nullable Object owner, int field) {
    writeField(value, 0f, owner, field);
    return value;
  }

  public static double read(double newest, @Nullable Object owner, int field) {
    Memory.Seen seen = readField(newest, owner, field, true);
    return pick(seen, newest);
  }

  public static double write(double value, @Nullable Object owner, int field) {
    writeField(value, 0d, owner, field);
    return value;
  }

  public static boolean read(boolean newest, @Nullable Object owner, int field) {
    Memory.Seen seen = readField(newest, owner, field);
    return pick(seen, newest);
  }

  public static boolean write(boolean value, @Nullable Object owner, int field) {
    writeField(value, false, owner, field);
    return value;
  }

  public static byte read(byte newest, @Nullable Object owner, int field) {
    Memory.Seen seen = readField(newest, owner, field);
    return pick(seen, newest);
  }

  public static byte write(byte value, @Nullable Object owner, int field) {
    writeField(value, (byte) 0, owner, field);
    return value;
  }

  public static char read(char newest, @Nullable Object owner, int field) {
    Memory.Seen seen = readField(newest, owner, field);
    return pick(seen, newest);
  }

  public static char write(char value, @Nullable Object owner, int field) {
    writeField(value, '\0', owner, field);
    return value;
  }

  public static short read(short newest, @Nullable Object owner, int field) {
    Memory.Seen seen = readField(newest, owner, field);
    return pick(seen, newest);
  }

  public static short write(short value, @Nullable Object owner, int field) {
    writeField(value, (short) 0, owner, field);
    return value;
  }

  public static int load(int[] array, int index) {
    element(array);
    Integer newest = array[index];
    Memory.Seen seen = readElement(array, index, newest);
    return pick(seen, newest);
  }

  public static void store(int[] array, int index, int value) {
    writeElement(array, index, value);
    array[index] = value;
  }

  public static long load(long[] array, int index) {
    element(array);
    Long newest = array[index];
    Memory.Seen seen = readElement(array, index, newest);
    return pick(seen, newest);
  }

  public static void store(long[] array, int index, long value) {
    writeElement(array, index, value);
    array[index] = value;
  }

  public static float load(float[] array, int index) {
    element(array);
    Float newest = array[index];
    Memory.Seen seen = readElement(array, index, newest);
    return pick(seen, newest);
  }

  public static void store(float[] array, int index, float value) {
    writeElement(array, index, value);
    array[index] = value;
  }

  public static double load(double[] array, int index) {
    element(array);
    Double newest = array[index];
    Memory.Seen seen = readElement(array, index, newest);
    return pick(seen, newest);
  }

  public static void store(double[] array, int index, double value) {
    writeElement(array, index, value);
    array[index] = value;
  }

  public static char load(char[] array, int index) {
    element(array);
    Character newest = array[index];
    Memory.Seen seen = readElement(array, index, newest);
    return pick(seen, newest);
  }

  public static void storeC(char[] array, int index, int value) {
    writeElement(array, index, (char) value);
    array[index] = (char) value;
  }

  public static short load(short[] array, int index) {
    element(array);
    Short newest = array[index];
    Memory.Seen seen = readElement(array, index, newest);
    return pick(seen, newest);
  }

  public static void storeS(short[] array, int index, int value) {
    writeElement(array, index, (short) value);
    array[index] = (short) value;
  }
}
