package io.github.pageviews.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that a command writes at its end: checked before the work starts, and written whole or not
 * at all.
 */
final class OutputFile {

  private OutputFile() {}

  /**
   * Finds out whether {@link #write} could write to {@code file}, and leaves it alone.
   *
   * @throws IOException with a one-line message that says why not
   */
  static void check(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("cannot write " + file + ": is a directory");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new IOException("cannot write " + file + ": permission denied");
    }
    if (isReplaceable(file)) {
      Files.delete(createTemporary(file));
    }
  }

  /**
   * Writes {@code text} as UTF-8. A regular file, new or old, holds either what it held before or
   * all of the text; a device or a pipe is written to as it is.
   *
   * @throws IOException with a one-line message that says why it could not be written
   */
  static void write(Path file, String text) throws IOException {
    if (!isReplaceable(file)) {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
      return;
    }
    Path temporary = createTemporary(file);
    try {
      Files.writeString(temporary, text, StandardCharsets.UTF_8);
      // Through a symbolic link to what it stands for; rename(2) would replace the link itself.
      Path target = Files.exists(file) ? file.toRealPath() : file;
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new IOException("cannot write " + file + ": " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static boolean isReplaceable(Path file) {
    return !Files.exists(file) || Files.isRegularFile(file);
  }

  private static Path createTemporary(Path file) throws IOException {
    // Not createTempFile: that makes files which only their owner can read.
    Path resolved = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path temporary =
        resolved.resolveSibling(
            "." + resolved.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      return Files.createFile(temporary);
    } catch (FileAlreadyExistsException e) {
      throw new IOException("cannot write " + file + ": " + temporary + " is in the way", e);
    } catch (AccessDeniedException e) {
      throw new IOException("cannot write " + file + ": permission denied", e);
    } catch (IOException e) {
      Path directory = resolved.getParent();
      boolean missing = directory != null && !Files.isDirectory(directory);
      throw new IOException(
          "cannot write " + file + ": " + (missing ? "no such directory" : e.getMessage()), e);
    }
  }
}
