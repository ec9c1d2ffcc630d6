package io.github.pageviews.cli;

import io.github.pageviews.counter.CounterLoadException;
import io.github.pageviews.counter.CounterLoader;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where counters that are not in the catalogue come from. */
final class CounterOptions {
  @Option(
      names = "--class-path",
      paramLabel = "PATH",
      description = "Folders and jars with your own counters, separated as for java -cp.")
  @Nullable String classPath;

  CounterLoader loader(UnaryOperator<byte[]> weaver) throws CounterLoadException {
    return new CounterLoader(paths(), weaver);
  }

  private List<Path> paths() {
    if (classPath == null) {
      return List.of();
    }
    return Arrays.stream(classPath.split(File.pathSeparator))
        .filter(element -> !element.isEmpty())
        .map(Path::of)
        .toList();
  }
}
