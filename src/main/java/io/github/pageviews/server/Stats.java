package io.github.pageviews.server;

import java.util.OptionalInt;

/**
 * What the statistics page tells.
 *
 * @param counter the counter's name
 * @param waiters threads that wait for the counter's lock, if the counter can tell
 * @param uptimeSeconds whole seconds since the server was made
 */
record Stats(String counter, long views, OptionalInt waiters, long uptimeSeconds, String version) {}
