package io.github.pageviews.judge.report;

import io.github.pageviews.cli.Json;
import io.github.pageviews.judge.Judged;
import io.github.pageviews.testing.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementJsonTest {
  @Test
  void document() throws Exception {
    List<Judged> batch =
        List.of(
            Judged.of(Samples.lostUpdate()),
            Judged.error("Bad.java", "'Bad.java' does not compile"),
            Judged.of(Samples.exact()));
    // A line for each member, so that a change can be read.
    String text = Json.write(new JudgementJson("").document(batch)).replace(",\"", ",\n\"");
    Golden.check("judge/report/batch.json", text + "\n");
  }
}
