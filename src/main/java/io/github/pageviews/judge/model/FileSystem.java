package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Outcome;
import java.io.PrintStream;
import java.nio.channels.InterruptibleChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Files: each call is made for real, in one step, and happens in the order of the execution, but
 * orders nothing else: what one thread writes to a file and another reads there is no
 * synchronization (JLS 17.4.4 names none).
 */
public final class FileSystem {
  private static final String USED = "files";

  private FileSystem() {}

  static @Nullable Object call(Call call) throws Throwable {
    String owner = call.site().owner();
    if (owner.startsWith("java/net/") || isSocket(owner)) {
      throw call.execution().halt(Outcome.OUT_OF_REACH, "sockets");
    }
    boolean isPath = owner.equals("java/nio/file/Path") || owner.equals("java/nio/file/Paths");
    if (isPath || call.receiver() instanceof PrintStream) {
      return call.real();
    }
    if (!isFile(owner)) {
      return Model.NOT_MINE;
    }
    Execution execution = call.execution();
    execution.point(USED, FileSystem.class);
    execution.changed();
    execution.state().put(USED, true);
    execution.trace("calls " + owner.substring(owner.lastIndexOf('/') + 1) + "." + call.name(), "");
    if (isWholeWrite(call)) {
      // Others may find the file empty between its truncation and the write.
      Files.newOutputStream(call.arg(0)).close();
      execution.point(USED, FileSystem.class);
    }
    return inItsState(execution, call);
  }

  /** Files.write and writeString without options, which truncate what is there. */
  private static boolean isWholeWrite(Call call) {
    return call.site().owner().equals("java/nio/file/Files")
        && call.name().startsWith("write")
        && call.args()[call.args().length - 1] instanceof OpenOption[] options
        && options.length == 0;
  }

  /** Whether the execution used files, of which some may be open until they are collected. */
  public static boolean isUsedIn(Execution execution) {
    return execution.state().containsKey(USED);
  }

  /** An interrupted thread closes the channel that it uses. */
  private static @Nullable Object inItsState(Execution execution, Call call) throws Throwable {
    boolean interrupted =
        call.receiver() instanceof InterruptibleChannel && execution.running().isInterrupted();
    if (!interrupted) {
      return call.real();
    }
    Thread.currentThread().interrupt();
    try {
      return call.real();
    } finally {
      // The carrier's own flag is nobody's business.
      Thread.interrupted();
    }
  }

  private static boolean isSocket(String owner) {
    return owner.startsWith("java/nio/channels/") && owner.contains("Socket");
  }

  private static boolean isFile(String owner) {
    return owner.startsWith("java/io/")
        || owner.startsWith("java/nio/file/")
        || owner.startsWith("java/nio/channels/")
        || owner.equals("java/nio/MappedByteBuffer")
        || owner.equals("java/util/Scanner");
  }
}
