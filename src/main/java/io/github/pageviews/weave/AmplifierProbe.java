package io.github.pageviews.weave;

/**
 * What amplified classes call. It is apart from {@link Amplifier} so that a woven class links to
 * nothing else, and it must be visible to the loader that defines that class.
 */
public final class AmplifierProbe {

  private AmplifierProbe() {}

  /**
   * Offers the processor to another thread, so that one that read before this access may be
   * overtaken before it writes. Has no effect on memory or on the caller's state.
   */
  @SuppressWarnings("ThreadPriorityCheck") // Correctness never rests on it: it only widens windows.
  public static void beforeAccess() {
    Thread.yield();
  }
}
