package io.github.pageviews.judge;

import io.github.pageviews.counter.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to be judged.
 *
 * @param name a name of the catalogue, a class name or the path of a source file
 * @param error why it can't be, or null
 */
public record Submission(String name, @Nullable String error) {

  /** One that may be judged. */
  public static Submission of(String name) {
    return new Submission(name, null);
  }

  /** Returns what users name; for a folder all source files under it, by path. */
  public static List<Submission> all(List<String> given) {
    List<Submission> all = new ArrayList<>();
    for (String name : given) {
      if (Catalogue.find(name).isEmpty() && isFolder(name)) {
        all.addAll(under(name));
      } else {
        all.add(of(name));
      }
    }
    return all;
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<Submission> under(String folder) {
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      List<Submission> sources =
          paths
              .filter(path -> path.toString().endsWith(".java") && Files.isRegularFile(path))
              .filter(path -> !isDescription(path))
              .map(Path::toString)
              .sorted()
              .map(Submission::of)
              .toList();
      return sources.isEmpty()
          ? List.of(new Submission(folder, "'" + folder + "' has no .java file"))
          : sources;
    } catch (IOException | UncheckedIOException e) {
      return List.of(new Submission(folder, "'" + folder + "' cannot be read: " + e));
    }
  }

  /** Files that have no class by their nature (JLS 7.4.1, 7.7). */
  private static boolean isDescription(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.equals("package-info.java") || name.equals("module-info.java");
  }
}
