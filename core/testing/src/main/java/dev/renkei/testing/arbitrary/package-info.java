/**
 * Gives properties of jqwik samples of every type, and shrinks those that fail to small readable documents.
 *
 * <p>{@code @ForAll Agreement agreement} needs nothing more than the artifact.
 * {@link dev.renkei.testing.arbitrary.RenkeiArbitraries} provides arbitraries that can be narrowed, such as
 * {@link dev.renkei.testing.arbitrary.AgreementArbitrary}, {@link dev.renkei.testing.arbitrary.RegisterArbitrary},
 * {@link dev.renkei.testing.arbitrary.OrganizationArbitrary}, {@link dev.renkei.testing.arbitrary.DateArbitrary} and
 * {@link dev.renkei.testing.arbitrary.PeriodArbitrary}. {@link dev.renkei.testing.arbitrary.SampledArbitrary} takes any sampler.
 *
 * <p>{@link dev.renkei.testing.arbitrary.SampledArbitraryProvider} and
 * {@link dev.renkei.testing.arbitrary.DocumentReportingFormat} are for jqwik alone, which finds them by itself.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.testing.arbitrary;

import org.jspecify.annotations.NullMarked;
