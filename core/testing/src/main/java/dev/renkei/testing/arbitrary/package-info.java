/**
 * Gives properties of jqwik samples of every type, and shrinks those that fail to small readable documents.
 *
 * <p>{@code @ForAll Agreement agreement} needs nothing more than the artifact. {@link dev.renkei.testing.arbitrary.Agreements},
 * {@link dev.renkei.testing.arbitrary.Registers} and {@link dev.renkei.testing.arbitrary.Organizations} narrow what is given;
 * {@link dev.renkei.testing.arbitrary.SampledArbitrary} takes any sampler.
 */
@NullMarked
package dev.renkei.testing.arbitrary;

import org.jspecify.annotations.NullMarked;
