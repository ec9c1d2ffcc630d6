package io.github.pageviews.counter;

/**
 * A counter of the catalogue and what is known of it.
 *
 * @param name the name on the command line
 * @param standing {@link Standing#SAFE} or {@link Standing#BROKEN}
 * @param mayBlock whether a call may wait for another thread
 * @param how how it works, in a few words
 * @param type the class, which has a constructor that takes the initial count
 */
public record CatalogueEntry(
    String name, Standing standing, boolean mayBlock, String how, Class<? extends Counter> type) {}
