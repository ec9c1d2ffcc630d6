import io.github.pageviews.counter.Counter;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.LinChecker;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/**
 * Lets Lincheck's model checker look at one counter, with the obvious scenarios: is it linearizable
 * to a plain one? Exits with 0 if it is, 1 if not, 3 if Lincheck fails.
 */
public final class LincheckReferee {
  /** What a counter is when nobody else is about. */
  public static final class Sequential implements Counter {
    private long count;

    @Override
    public void increment() {
      count++;
    }

    @Override
    public long value() {
      return count;
    }
  }

  private LincheckReferee() {}

  public static void main(String[] args) throws Exception {
    Class<?> counter = Class.forName(args[0]);
    ModelCheckingOptions options =
        new ModelCheckingOptions()
            .iterations(0)
            .minimizeFailedScenario(false)
            .sequentialSpecification(Sequential.class);
    for (List<String> threads :
        List.of(
            List.of("I", "I"), List.of("I", "VV"), List.of("II", "II"), List.of("I", "I", "I"))) {
      options.addCustomScenario(scenario(counter, threads));
    }
    try {
      LinChecker.check(counter, options);
    } catch (AssertionError rejected) {
      System.out.println(rejected.getMessage());
      Runtime.getRuntime().halt(1);
    } catch (Throwable failed) {
      failed.printStackTrace();
      Runtime.getRuntime().halt(3);
    }
    Runtime.getRuntime().halt(0);
  }

  /** What the threads do, and a look at the count afterwards. */
  private static ExecutionScenario scenario(Class<?> counter, List<String> threads)
      throws NoSuchMethodException {
    Method increment = counter.getMethod("increment");
    Method value = counter.getMethod("value");
    Map<Integer, Actor> calls =
        Map.of((int) 'I', new Actor(increment, List.of()), (int) 'V', new Actor(value, List.of()));
    List<List<Actor>> parallel =
        threads.stream().map(each -> each.chars().mapToObj(calls::get).toList()).toList();
    return new ExecutionScenario(List.of(), parallel, List.of(new Actor(value, List.of())), null);
  }
}
