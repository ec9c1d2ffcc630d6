package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.CounterLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The corpus of submissions is well formed, and each gets a verdict that is right for it. */
class CorpusTest {
  private static final int QUICK_PART = 5;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void aVariedFifthIsJudgedRight() throws Exception {
    List<Corpus.Case> all = Corpus.all();
    List<Corpus.Case> fifth = new ArrayList<>();
    for (int i = 0; i < all.size(); i += QUICK_PART) {
      fifth.add(all.get(i));
    }
    // What is open may take long.
    fifth.removeIf(Corpus.Case::open);
    // In two JVMs, which takes half the time of one for each.
    int half = fifth.size() / 2;
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<List<String>> first = other.submit(() -> wrongTogether(fifth.subList(0, half)));
      assertThat(wrongTogether(fifth.subList(half, fifth.size()))).isEmpty();
      assertThat(first.get()).isEmpty();
    } finally {
      other.shutdownNow();
    }
  }

  private static List<String> wrongTogether(List<Corpus.Case> cases) throws InterruptedException {
    return Corpus.wrong(cases, new WorkerProcess("", "").judge(Corpus.names(cases)));
  }

  @Test
  @Tag("long")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void allAreJudgedRight() throws Exception {
    List<Corpus.Case> all = Corpus.all();
    assertThat(all.stream().filter(each -> each.right().contains(Verdict.EXACT)))
        .hasSizeGreaterThanOrEqualTo(60);
    assertThat(all.stream().filter(each -> !each.right().contains(Verdict.EXACT)))
        .hasSizeGreaterThanOrEqualTo(80);
    assertThat(all.stream().filter(Corpus.Case::open)).hasSizeLessThanOrEqualTo(all.size() / 50);
    assertThat(Corpus.wrongInBatch(all)).isEmpty();
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
