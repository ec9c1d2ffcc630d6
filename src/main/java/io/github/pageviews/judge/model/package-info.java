/** Models of the JDK: what its documentation promises, one class of it in one place. */
@NullMarked
package io.github.pageviews.judge.model;

import org.jspecify.annotations.NullMarked;
