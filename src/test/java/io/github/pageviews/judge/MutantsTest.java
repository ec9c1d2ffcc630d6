package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No safe counter of the catalogue can lose what makes it safe without the judge's notice. */
@Tag("long")
class MutantsTest {

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void eachMutantThatBreaksTheContractIsRejected(@TempDir Path folder) throws Exception {
    List<Corpus.Case> cases = new ArrayList<>();
    for (Mutant mutant : Mutants.all()) {
      cases.add(new Corpus.Case(mutant.write(folder), mutant.right(), false));
    }
    assertThat(Corpus.wrongInBatch(cases)).isEmpty();
  }
}
