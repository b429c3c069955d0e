/** Agreements in Dropwizard, with Jackson 2. */
@NullMarked
package dev.renkei.examples.dropwizard;

import org.jspecify.annotations.NullMarked;
