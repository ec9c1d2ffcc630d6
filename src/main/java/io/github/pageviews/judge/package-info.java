/**
 * The judge: takes a counter, gives one verdict with the shortest proof, the same on every run.
 *
 * <p>This package is its outside: what is judged ({@link Submission}), how ({@link Batch}, each
 * submission in a JVM of its own), and what comes out ({@link Judgement}). The engine is in {@code
 * check}, {@code search}, {@code run}, {@code memory} and {@code model}; printers are in {@code
 * report}.
 */
@NullMarked
package io.github.pageviews.judge;

import org.jspecify.annotations.NullMarked;
