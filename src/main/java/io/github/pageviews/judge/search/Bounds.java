package io.github.pageviews.judge.search;

/**
 * How far a search goes from the ordinary execution.
 *
 * @param preemptions how often a strand that could go on is made to wait (Musuvathi et al., CHESS,
 *     OSDI 2008)
 * @param worldChoices how often the world does something else than the ordinary
 * @param valueChoices how often a read sees another write than the newest
 */
public record Bounds(int preemptions, int worldChoices, int valueChoices) {}
