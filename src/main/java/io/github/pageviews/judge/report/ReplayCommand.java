package io.github.pageviews.judge.report;

import io.github.pageviews.judge.Judgement;
import java.util.regex.Pattern;

/** The command that shows a judgement's execution again, ready to be pasted into a POSIX shell. */
final class ReplayCommand {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=,-]+");
  private static final Pattern SAFE_IN_DOUBLE_QUOTES = Pattern.compile("[^$`\"\\\\!]*");

  private ReplayCommand() {}

  /**
   * Returns the command.
   *
   * @param classPath as the user gave it; empty for none
   */
  static String of(Judgement judgement, String classPath) {
    String replay = judgement.proof().replay();
    return "java -jar target/pageviews.jar judge "
        + (classPath.isEmpty() ? "" : "--class-path " + quoted(classPath) + " ")
        + quoted(judgement.submission())
        + (replay.isEmpty() ? "" : " --replay " + inQuotes(replay));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : inQuotes(word);
  }

  private static String inQuotes(String word) {
    return SAFE_IN_DOUBLE_QUOTES.matcher(word).matches()
        ? '"' + word + '"'
        : "'" + word.replace("'", "'\\''") + "'";
  }
}
