package io.github.pageviews.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that are compared with files under {@code src/test/resources}. {@code mvn test
 * -Dgolden.update=true} writes the files anew, to be read before they are committed.
 */
public final class Golden {
  private Golden() {}

  /** Fails unless the text is what the file holds. */
  public static void check(String file, String text) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Path path = Path.of("src", "test", "resources").resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return;
    }
    try (InputStream in = Golden.class.getResourceAsStream("/" + file)) {
      assertThat(in).as("%s; -Dgolden.update=true writes it", file).isNotNull();
      assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
