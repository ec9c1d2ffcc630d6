package io.github.pageviews.judge.run;

/**
 * A visible step of an execution.
 *
 * @param strand who took it
 * @param variable the variable it accessed, or empty
 * @param text what it did, such as {@code reads 0}
 * @param site where in the source
 * @param count what the counter's variable held afterwards, or empty
 */
public record Step(int strand, String variable, String text, int site, String count) {}
