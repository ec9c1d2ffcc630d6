/**
 * Load: a closed-loop HTTP load generator with a latency histogram, and the in-memory stress of a
 * counter by many threads.
 */
@NullMarked
package io.github.pageviews.load;

import org.jspecify.annotations.NullMarked;
