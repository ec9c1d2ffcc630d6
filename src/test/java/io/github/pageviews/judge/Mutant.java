package io.github.pageviews.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A counter of the catalogue with something taken away.
 *
 * @param counter the class
 * @param change what was done to it, in a word or two; it names the file
 * @param edits pairs of a text that stands in the source, and what stands there instead
 * @param right the verdicts of which each is right
 */
record Mutant(String counter, String change, List<String> edits, Set<Verdict> right) {

  /** Writes it as a submission into a folder of its own; returns the file. */
  Path write(Path folder) throws IOException {
    Path file = Files.createDirectories(folder.resolve(counter + "-" + change));
    return Files.writeString(file.resolve(counter + ".java"), source());
  }

  private String source() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/io/github/pageviews/counter", counter + ".java"));
    for (int i = 0; i < edits.size(); i += 2) {
      source = replaced(source, edits.get(i), edits.get(i + 1));
    }
    return asSubmission(source);
  }

  /** The source outside its package, as a stranger would hand it in. */
  private String asSubmission(String source) {
    String alone =
        source
            .replaceAll("import com\\.google\\.errorprone\\S*;\\R", "")
            .replaceAll("@GuardedBy\\(\\S*\\)", "")
            .replace(" implements Counter, LockWaiters", " implements Counter")
            .replaceAll("@Override(\\s+public int waiters)", "$1");
    alone =
        replaced(
            alone,
            "package io.github.pageviews.counter;",
            "import io.github.pageviews.counter.Counter;");
    alone = replaced(alone, "final class " + counter, "public final class " + counter);
    String constructor = counter + "(long initial) {";
    return replaced(
        alone, constructor, "public " + counter + "() {\n    this(0);\n  }\n\n  " + constructor);
  }

  private String replaced(String source, String text, String by) {
    if (!source.contains(text)) {
      throw new IllegalStateException(counter + " has no '" + text + "' to change");
    }
    int at = source.indexOf(text);
    return source.substring(0, at) + by + source.substring(at + text.length());
  }
}
