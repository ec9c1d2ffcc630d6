package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.CounterLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The corpus of submissions is well formed: each compiles, is a counter, and names the verdicts
 * that are right for it and why.
 */
@Tag("long")
class CorpusTest {
  static Stream<Path> submissions() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "corpus"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("submissions")
  void isACounterThatNamesItsVerdict(Path file) throws Exception {
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).startsWith("// verdict: ");
    assertThat(lines.get(1)).startsWith("// why: ");
    String[] verdicts = lines.get(0).substring("// verdict: ".length()).split("\\|", -1);
    assertThat(Arrays.stream(verdicts).map(Verdict::valueOf)).doesNotContain(Verdict.UNDECIDED);
    try (CounterLoader loader = new CounterLoader(List.of(), classFile -> classFile)) {
      assertThat(Counter.class).isAssignableFrom(loader.load(file.toString()).type());
    }
  }
}
