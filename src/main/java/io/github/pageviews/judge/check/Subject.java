package io.github.pageviews.judge.check;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.CounterLoadException;
import io.github.pageviews.counter.LoadedCounter;
import io.github.pageviews.judge.model.Calls;
import io.github.pageviews.judge.model.Constants;
import io.github.pageviews.judge.model.Literals;
import io.github.pageviews.judge.model.Periods;
import io.github.pageviews.judge.model.Plan;
import io.github.pageviews.judge.model.StaticState;
import io.github.pageviews.judge.run.Carriers;
import io.github.pageviews.judge.run.Initialization;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.weave.ProbeWeaver;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The counter that is judged: it makes instances whose every step is under control. */
public final class Subject {
  private static final int MOST_NAMES = 12;

  private final LoadedCounter loaded;
  private final Plan plan;
  private final List<Long> periods;
  private final Set<Long> constants;
  private final Map<Integer, byte[]> woven = new HashMap<>();
  private final Carriers carriers = new Carriers();
  private final Properties properties = (Properties) System.getProperties().clone();
  private boolean mindsGarbage;
  private boolean mindsProperties;
  private boolean mindsThreads;
  private boolean mindsDeath;
  private boolean weak;
  private boolean sorts;
  private boolean mindsInterrupts;
  private boolean livelocked;
  private boolean copies;
  private final Set<String> literals = new LinkedHashSet<>();
  private final Set<Initialization> initializations = new HashSet<>();
  private final Map<Scenario, Places> shared = new HashMap<>();
  private @Nullable Map<String, Long> swinging;
  private @Nullable LoadedCounter last;

  /** Whether a class that was loaded so far has any. */
  private boolean hasStaticState;

  /** Prepares a counter that was loaded without weaving. */
  public Subject(LoadedCounter loaded) {
    this.loaded = loaded;
    plan = new Plan(this::classFile);
    Constants inCode = new Constants(loaded.type().getName().replace('.', '/'), this::classFile);
    periods = Periods.in(inCode);
    constants = inCode.all();
  }

  public Plan plan() {
    return plan;
  }

  /** Returns the class that is judged. */
  public String className() {
    return loaded.type().getSimpleName();
  }

  Carriers carriers() {
    return carriers;
  }

  /**
   * Returns the places that threads shared in a scenario, and to begin with those of others with
   * the same calls; they grow as executions are run.
   */
  Places shared(Scenario scenario) {
    Places known = shared.get(scenario);
    if (known != null) {
      return known;
    }
    Places here = new Places();
    shared.forEach(
        (other, places) -> {
          if (other.callers().equals(scenario.callers())) {
            here.learn(places);
          }
        });
    shared.put(scenario, here);
    return here;
  }

  /** Makes all places count in a scenario that were shared in this one or another. */
  void freezeAll(Scenario scenario) {
    Places here = shared(scenario);
    shared.values().forEach(here::learn);
    here.freeze();
  }

  /** Returns classes in which no static state is left from another execution. */
  LoadedCounter fresh() {
    if (mindsProperties) {
      System.setProperties((Properties) properties.clone());
    }
    try {
      LoadedCounter known = last;
      if (known != null && !hasStaticState) {
        return known;
      }
      LoadedCounter again = loaded.reload(this::weave);
      last = again;
      Probe.use(plan.fields());
      // The table of calls grows as classes are woven, so it is taken when one is made.
      Calls.use(plan, again.type().getClassLoader());
      return again;
    } catch (CounterLoadException e) {
      throw new IllegalStateException(e);
    }
  }

  static Counter instance(LoadedCounter fresh) throws Throwable {
    try {
      return fresh.create(0);
    } catch (CounterLoadException e) {
      Throwable cause = e.getCause();
      throw cause == null ? e : cause;
    }
  }

  /** Whether what was loaded so far names references, weak maps or finalizers. */
  boolean mindsGarbage() {
    return mindsGarbage;
  }

  /** Whether what was loaded so far asks whether a thread is alive, or minds garbage. */
  boolean mindsDeath() {
    return mindsDeath || mindsGarbage;
  }

  /** Whether what was loaded so far keeps collections that are copied at each write. */
  boolean copies() {
    return copies;
  }

  /** Notes which numbers go back and forth, and after how many increments that was seen. */
  void noteSwinging(Map<String, Long> numbers) {
    swinging = Map.copyOf(numbers);
  }

  /** Whether it is known which numbers go back and forth. */
  boolean isCounted() {
    return swinging != null;
  }

  /** Returns the numbers that go back and forth about as often as that many increments come. */
  Set<String> swingingAt(long turn) {
    Map<String, Long> known = swinging;
    return known == null
        ? Set.of()
        : known.entrySet().stream()
            .filter(each -> each.getValue() <= 2 * (turn + 1))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  /** Notes that there is a loop that nothing ends. */
  void noteLivelock() {
    livelocked = true;
  }

  boolean isLivelocked() {
    return livelocked;
  }

  /** Notes which classes callers initialized while they initialized others. */
  void note(Set<Initialization> nested) {
    initializations.addAll(nested);
  }

  /**
   * Returns two classes of which some caller initialized the one while it initialized the other,
   * and another caller the other way around; or null. At once, they would wait for each other.
   */
  @Nullable Initialization crossed() {
    return initializations.stream()
        .filter(each -> initializations.contains(each.theOtherWayAround()))
        .min(Comparator.comparing(Initialization::outer))
        .orElse(null);
  }

  /** Whether what was loaded so far asks which thread runs it. */
  boolean mindsThreads() {
    return mindsThreads;
  }

  /** Whether what was loaded so far reads in a mode weaker than volatile. */
  boolean isWeak() {
    return weak;
  }

  /** Whether what was loaded so far handles interrupts. */
  boolean mindsInterrupts() {
    return mindsInterrupts;
  }

  /** Whether what was loaded so far puts anything in order. */
  boolean sorts() {
    return sorts;
  }

  /** Returns what a thread may be called that makes a difference, if names are asked for. */
  List<String> names() {
    return literals.stream().limit(MOST_NAMES).toList();
  }

  /** Returns the whole numbers that stand in its code. */
  Set<Long> constants() {
    return constants;
  }

  /** Returns how many milliseconds a clock may go on at once, beside the usual. */
  List<Long> periods() {
    return periods;
  }

  private byte @Nullable [] classFile(String internalName) {
    return loaded.classFile(internalName.replace('/', '.'));
  }

  private byte[] weave(byte[] classFile) {
    return woven.computeIfAbsent(
        Arrays.hashCode(classFile),
        key -> {
          lookAt(classFile);
          return ProbeWeaver.weave(classFile, plan);
        });
  }

  private void lookAt(byte[] classFile) {
    String text = new String(classFile, StandardCharsets.ISO_8859_1);
    mindsGarbage |=
        text.contains("java/lang/ref/")
            || text.contains("java/util/WeakHashMap")
            || text.contains("finalize");
    copies |= text.contains("java/util/concurrent/CopyOnWrite");
    mindsDeath |=
        text.contains("isAlive") || text.contains("getState") || text.contains("getAllStackTraces");
    mindsThreads |= text.contains("currentThread") || text.contains("java/lang/ThreadLocal");
    mindsInterrupts |= text.contains("java/lang/InterruptedException");
    sorts |= text.contains("sort");
    weak |= text.contains("getAcquire") || text.contains("getOpaque");
    if (text.contains("currentThread") && text.contains("getName")) {
      literals.addAll(Literals.in(classFile));
    }
    mindsProperties |= text.contains("setProperty") || text.contains("getProperties");
    hasStaticState |= StaticState.isIn(classFile);
  }
}
