/** The commands: each parses its arguments, calls the other packages and prints. */
@NullMarked
package io.github.pageviews.cli;

import org.jspecify.annotations.NullMarked;
