/**
 * Tests of Renkei in further hosts: those that keep agreements in a database, and those with an older validation provider.
 */
@NullMarked
package dev.renkei.examples.hosts;

import org.jspecify.annotations.NullMarked;
