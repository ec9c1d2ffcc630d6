package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTest {
  @TempDir Path folder;

  @Test
  void aFolderStandsForAllSourcesUnderIt() throws Exception {
    Path below = Files.createDirectories(folder.resolve("a/b"));
    for (String file : List.of("z.java", "a/b/C.java", "a/B.java", "a/notes.txt")) {
      Files.writeString(folder.resolve(file), "");
    }
    Files.writeString(below.resolve("package-info.java"), "");
    assertThat(Submission.all(List.of("naive", folder.toString(), "no/such.java")))
        .extracting(Submission::name)
        .containsExactly(
            "naive",
            folder.resolve("a/B.java").toString(),
            folder.resolve("a/b/C.java").toString(),
            folder.resolve("z.java").toString(),
            "no/such.java");
  }

  @Test
  void aFolderWithoutSourcesIsAnError() {
    assertThat(Submission.all(List.of(folder.toString())))
        .singleElement()
        .extracting(Submission::error)
        .isEqualTo("'" + folder + "' has no .java file");
  }
}
