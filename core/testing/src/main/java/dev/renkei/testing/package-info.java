/**
 * Gives tests sample data, documents that break one rule, and assertions.
 *
 * <p>{@link dev.renkei.testing.Samples} gives streams of documents from a seed. A {@link dev.renkei.testing.Sampler} makes them,
 * and some can be restricted: {@link dev.renkei.testing.AgreementSampler}, {@link dev.renkei.testing.RegisterSampler},
 * {@link dev.renkei.testing.OrganizationSampler}, {@link dev.renkei.testing.DateSampler} and
 * {@link dev.renkei.testing.PeriodSampler}, by a {@link dev.renkei.testing.SampleSize} among others.
 * {@link dev.renkei.testing.Samplers} has one for each type. What a sample is made of is chosen by a
 * {@link dev.renkei.testing.RandomSource}, such as a {@link dev.renkei.testing.SeededRandomSource}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.testing;

import org.jspecify.annotations.NullMarked;
