/** What a read may see: vector clocks, race detection and the history of each variable. */
@NullMarked
package io.github.pageviews.judge.memory;

import org.jspecify.annotations.NullMarked;
