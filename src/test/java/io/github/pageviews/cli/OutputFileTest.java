package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path dir;

  @Test
  void writesANewFileAndReplacesAnOldOne() throws IOException {
    Path file = dir.resolve("out.json");
    OutputFile.check(file);
    assertThat(dir).isEmptyDirectory();

    OutputFile.write(file, "first, and longer");
    OutputFile.check(file);
    OutputFile.write(file, "sécond");

    assertThat(file).hasContent("sécond");
    assertThat(dir).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void writesThroughASymbolicLink() throws IOException {
    Path real = Files.writeString(dir.resolve("real"), "old");
    Path link = Files.createSymbolicLink(dir.resolve("link"), real);

    OutputFile.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void namesWhatIsWrong() throws IOException {
    Path file = Files.createFile(dir.resolve("file"));
    assertThatThrownBy(() -> OutputFile.check(dir))
        .hasMessage("cannot write " + dir + ": is a directory");
    assertThatThrownBy(() -> OutputFile.check(dir.resolve("no/such")))
        .hasMessage("cannot write " + dir.resolve("no/such") + ": no such directory");
    assertThatThrownBy(() -> OutputFile.check(file.resolve("below")))
        .hasMessage("cannot write " + file.resolve("below") + ": no such directory");
  }
}
