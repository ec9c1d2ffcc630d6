/** The counter: its contract, the catalogue of implementations, and how others are loaded. */
@NullMarked
package io.github.pageviews.counter;

import org.jspecify.annotations.NullMarked;
