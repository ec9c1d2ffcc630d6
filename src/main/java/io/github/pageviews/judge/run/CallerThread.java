package io.github.pageviews.judge.run;

/**
 * A thread whose hash code is given. What a counter keeps by thread in a hash table then stands
 * there in the same order in every execution; that of other threads is a number the JVM draws.
 */
public final class CallerThread extends Thread {
  private final int hash;

  /** It is never started: strands run on carriers. */
  public CallerThread(String name, int hash) {
    super(name);
    this.hash = hash;
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
