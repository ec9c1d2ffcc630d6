package io.github.pageviews.judge.run;

/**
 * A value that a model puts together anew at each read; its hash code says what it is made of, so
 * that a loop that reads the same again is told from one that does not.
 */
public interface Valued {}
