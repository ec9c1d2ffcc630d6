package io.github.pageviews.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a kit for a candidate: the broken counter, the task, how to check. */
@Command(
    name = "exercise",
    mixinStandardHelpOptions = true,
    description =
        "Writes a kit for a candidate: the broken counter and the task. Never overwrites.")
final class ExerciseCommand implements Callable<Integer> {
  private static final List<String> KIT = List.of("TASK.md", "PageViewCounter.java");

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Folder to write into; made if it is not there.")
  private Path folder;

  @Override
  public Integer call() throws UsageException {
    for (String name : KIT) {
      if (Files.exists(folder.resolve(name))) {
        throw new UsageException(
            "'" + folder.resolve(name) + "' exists and is not overwritten; name another folder");
      }
    }
    write();
    PrintWriter out = spec.commandLine().getOut();
    Path source = folder.resolve("PageViewCounter.java");
    out.println("The task:            " + folder.resolve("TASK.md"));
    out.println("The file to fix:     " + source);
    out.println("Serve it:            java -jar pageviews.jar serve --amplify --counter " + source);
    out.println("Run it under load:   bench/ab.sh --counters " + source);
    out.println("Judge it:            java -jar target/pageviews.jar judge " + source);
    out.flush();
    return ExitCodes.HOLDS;
  }

  /** Writes all files or, if one cannot be written, none. */
  private void write() throws UsageException {
    List<Path> written = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (String name : KIT) {
        Path file = Files.createFile(folder.resolve(name));
        written.add(file);
        try (InputStream in = resource(name)) {
          Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      for (Path path : written) {
        delete(path, e);
      }
      throw new UsageException(
          "the kit cannot be written to '" + folder + "'; name a folder that can", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = ExerciseCommand.class.getResourceAsStream("exercise/" + name);
    if (in == null) {
      throw new IOException("resource exercise/" + name + " is missing");
    }
    return in;
  }

  private static void delete(Path path, IOException because) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }
}
