package io.github.pageviews.judge;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Where a worker's submissions make their temporary files; it goes with them. */
final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  /**
   * @throws IOException if it can't be made
   */
  TemporaryFolder() throws IOException {
    path = Files.createTempDirectory("pageviews-judge");
  }

  Path path() {
    return path;
  }

  /** Deletes it; to be called when the worker has ended. */
  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
              throws IOException {
            if (failed != null) {
              throw failed;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
