/** The HTTP server: the counted page, the statistics page in its five forms, and plain errors. */
@NullMarked
package io.github.pageviews.server;

import org.jspecify.annotations.NullMarked;
