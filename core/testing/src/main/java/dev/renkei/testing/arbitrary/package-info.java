/**
 * Gives properties of jqwik samples of every type, and shrinks those that fail to small readable documents.
 *
 * <p>{@code @ForAll Agreement agreement} needs nothing more than the artifact.
 * {@link dev.renkei.testing.arbitrary.SampledArbitrary} turns any sampler into an arbitrary, such as an
 * {@link dev.renkei.testing.AgreementSampler} of some kinds of agreements.
 *
 * <p>{@link dev.renkei.testing.arbitrary.SampledArbitraryProvider} and
 * {@link dev.renkei.testing.arbitrary.DocumentReportingFormat} are for jqwik alone, which finds them by itself.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.testing.arbitrary;

import org.jspecify.annotations.NullMarked;
