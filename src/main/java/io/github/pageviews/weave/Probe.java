package io.github.pageviews.weave;

import org.objectweb.asm.MethodVisitor;

/** Decides what code is put before a shared access. */
@FunctionalInterface
interface Probe {

  /**
   * Writes the code that runs right before an access, when its operands are on the stack already;
   * nothing when the access is to be left alone.
   *
   * <p>The code must neither jump nor store to local variables, and must leave the operand stack as
   * it found it without needing room on it: frames and stack sizes are taken over as they were.
   *
   * @param code where to write the instructions
   */
  void before(SharedAccess access, MethodVisitor code);
}
