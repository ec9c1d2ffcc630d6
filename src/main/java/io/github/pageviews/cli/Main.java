package io.github.pageviews.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The program. Without a command it serves, and takes the options of {@code serve}.
 *
 * <p>Exit codes: 0 holds, 1 a check failed, 2 usage or bad input, 3 could not decide; a server that
 * is told to stop ends with 128 + the signal's number.
 */
@Command(
    name = "pageviews",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionLine.class,
    synopsisSubcommandLabel = "[COMMAND]",
    header = "Counts page views over HTTP, and shows which counters really count.",
    description = "%nWithout a command it serves; the options below are those of 'serve'.%n",
    commandListHeading = "%nCommands:%n",
    footer = {"", "Exit codes: 0 holds, 1 a check failed, 2 bad input, 3 could not decide."},
    subcommands = {
      ServeCommand.class,
      CountersCommand.class,
      LoadCommand.class,
      StressCommand.class,
      JudgeCommand.class,
      ExerciseCommand.class,
    })
public final class Main extends Serving {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean verbose;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** Returns the whole program as a command line that can be executed in this process. */
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.setParameterExceptionHandler(Failures::usage);
    commandLine.setExecutionExceptionHandler(Failures::execution);
    return commandLine;
  }

  /** Whether the user asked for stack traces. */
  boolean isVerbose() {
    return verbose;
  }

  static final class VersionLine implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"pageviews " + io.github.pageviews.server.Version.current()};
    }
  }
}
