package io.github.pageviews.judge.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The fields and places of the woven classes, by the numbers that probes are called with. */
public final class Fields {
  /**
   * A field of a submission.
   *
   * @param owner internal name of the class it is accessed through
   * @param name its name
   * @param isVolatile whether it is volatile
   */
  public record Field(String owner, String name, boolean isVolatile) {}

  /** A place in the source. */
  public record Site(String className, String file, String method, int line) {}

  private final List<Field> fields = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();
  private final Set<String> finalArrays = new HashSet<>();

  /** Creates a table; site 0 is nowhere. */
  public Fields() {
    sites.add(new Site("", "", "", 0));
  }

  public synchronized int add(Field field) {
    int known = fields.indexOf(field);
    if (known >= 0) {
      return known;
    }
    fields.add(field);
    return fields.size() - 1;
  }

  /** Notes that a final instance field holds arrays of that type, such as {@code [J}. */
  public synchronized void addFinalArray(String descriptor) {
    finalArrays.add(descriptor);
  }

  /**
   * Whether an array of that class may have been found through a final field, and is then as the
   * constructor left it (JLS 17.5).
   */
  synchronized boolean isFinalArray(Class<?> array) {
    return finalArrays.contains(array.descriptorString());
  }

  public synchronized int add(Site site) {
    int known = sites.indexOf(site);
    if (known >= 0) {
      return known;
    }
    sites.add(site);
    return sites.size() - 1;
  }

  public synchronized Field field(int number) {
    return fields.get(number);
  }

  public synchronized Site site(int number) {
    return sites.get(number);
  }
}
