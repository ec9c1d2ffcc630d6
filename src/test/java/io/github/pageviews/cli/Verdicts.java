package io.github.pageviews.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code judge} prints. */
final class Verdicts {
  private static final Pattern HEADER =
      Pattern.compile("^(\\w+)  ([A-Z]+(?: [A-Z]+)*)   .*$", Pattern.MULTILINE);
  private static final Pattern REPLAY = Pattern.compile("--replay \"([^\"]*)\"");

  private Verdicts() {}

  /** Returns the verdicts by class name, written with underscores. */
  static Map<String, String> of(String out) {
    Map<String, String> verdicts = new TreeMap<>();
    Matcher matcher = HEADER.matcher(out);
    while (matcher.find()) {
      verdicts.put(matcher.group(1), matcher.group(2).replace(' ', '_'));
    }
    return verdicts;
  }

  /** Returns the code of the first execution that can be replayed. */
  static String replay(String out) {
    Matcher matcher = REPLAY.matcher(out);
    if (!matcher.find()) {
      throw new AssertionError("nothing to replay in " + out);
    }
    return matcher.group(1);
  }
}
