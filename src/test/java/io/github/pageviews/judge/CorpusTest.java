package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.CounterLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The corpus of submissions is well formed, and each gets a verdict that is right for it. */
class CorpusTest {
  private static final int QUICK_PART = 5;

  @Test
  void aVariedFifthIsJudgedRight() throws Exception {
    List<Corpus.Case> all = Corpus.all();
    List<Corpus.Case> fifth = new ArrayList<>();
    for (int i = 0; i < all.size(); i += QUICK_PART) {
      fifth.add(all.get(i));
    }
    assertThat(Corpus.wrong(fifth)).isEmpty();
  }

  @Test
  @Tag("long")
  void allAreJudgedRight() throws Exception {
    List<Corpus.Case> all = Corpus.all();
    assertThat(all.stream().filter(each -> each.right().contains(Verdict.EXACT)))
        .hasSizeGreaterThanOrEqualTo(60);
    assertThat(all.stream().filter(each -> !each.right().contains(Verdict.EXACT)))
        .hasSizeGreaterThanOrEqualTo(80);
    assertThat(Corpus.wrong(all)).isEmpty();
  }

  @Test
  @Tag("long")
  void eachIsACounterThatSaysWhy() throws Exception {
    for (Corpus.Case each : Corpus.all()) {
      assertThat(Files.readAllLines(each.file()).get(1)).as("%s", each).startsWith("// why: ");
      assertThat(each.right()).isNotEmpty().doesNotContain(Verdict.UNDECIDED);
      try (CounterLoader loader = new CounterLoader(List.of(), classFile -> classFile)) {
        assertThat(Counter.class).isAssignableFrom(loader.load(each.file().toString()).type());
      }
    }
  }
}
