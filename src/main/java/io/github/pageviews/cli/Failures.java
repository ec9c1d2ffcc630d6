package io.github.pageviews.cli;

import io.github.pageviews.counter.CounterLoadException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one clear line and an exit code; {@code --verbose} adds the trace. */
final class Failures {
  private Failures() {}

  static int usage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    String message = e.getMessage();
    List<String> suggestions =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    if (!suggestions.isEmpty()) {
      message += ": did you mean '" + suggestions.get(0) + "'?";
    }
    err.println(
        "error: " + message + " (help: " + command.getCommandSpec().qualifiedName() + " --help)");
    if (Arrays.asList(args).contains("--verbose")) {
      e.printStackTrace(err);
    }
    return ExitCodes.BAD_INPUT;
  }

  static int execution(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    boolean badInput = e instanceof CounterLoadException || e instanceof UsageException;
    err.println("error: " + (badInput ? e.getMessage() : "unexpected " + e));
    if (command.getCommandSpec().root().userObject() instanceof Main main && main.isVerbose()) {
      e.printStackTrace(err);
    }
    return badInput ? ExitCodes.BAD_INPUT : ExitCodes.UNDECIDED;
  }
}
