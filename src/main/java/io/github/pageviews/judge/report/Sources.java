package io.github.pageviews.judge.report;

import io.github.pageviews.judge.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The lines of a submission's source, if its file is at hand. */
final class Sources {
  private final String fileName;
  private final List<String> lines;

  private Sources(String fileName, List<String> lines) {
    this.fileName = fileName;
    this.lines = lines;
  }

  /** Reads the source of a submission; one that is no readable source file has no lines. */
  static Sources of(String submission) {
    if (!submission.endsWith(".java")) {
      return new Sources("", List.of());
    }
    Path file = Path.of(submission);
    try {
      // Not readAllLines, which rejects a file that is not UTF-8 throughout.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return new Sources(String.valueOf(file.getFileName()), text.lines().toList());
    } catch (IOException e) {
      return new Sources("", List.of());
    }
  }

  /** Returns the text of a line, without the space around it. */
  Optional<String> line(Place place) {
    boolean known = place.file().equals(fileName) && place.line() <= lines.size();
    return known ? Optional.of(lines.get(place.line() - 1).strip()) : Optional.empty();
  }
}
