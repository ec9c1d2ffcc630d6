package io.github.pageviews.judge;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What threads are called: callers are numbered from 1, the counter's own threads apart. */
final class ThreadNames {
  private static final Pattern MENTION = Pattern.compile("\\b(the counter's )?thread ([0-9]+)\\b");

  private final TreeSet<Integer> own;

  ThreadNames(Set<Integer> own) {
    this.own = new TreeSet<>(own);
  }

  /** Returns the name of the thread with that number in the engine, where 0 is none of them. */
  String of(int number) {
    int ownBefore = own.headSet(number).size();
    if (!own.contains(number)) {
      return "thread " + (number - ownBefore);
    }
    return own.size() == 1 ? "counter's thread" : "counter's thread " + (ownBefore + 1);
  }

  /** Returns the engine's text with the threads renamed. */
  String rename(String text) {
    Matcher matcher = MENTION.matcher(text);
    StringBuilder renamed = new StringBuilder();
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(2));
      String name = own.contains(number) ? "the " + of(number) : of(number);
      matcher.appendReplacement(renamed, Matcher.quoteReplacement(name));
    }
    return matcher.appendTail(renamed).toString();
  }
}
