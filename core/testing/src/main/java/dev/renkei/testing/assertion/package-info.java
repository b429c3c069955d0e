/**
 * Asserts what a test expects of documents, values and reports.
 *
 * <p>One static import of {@link dev.renkei.testing.assertion.RenkeiAssertions#assertThat} is for these and for all that AssertJ
 * supports. A failure names the place in the document. There are assertions for
 * {@linkplain dev.renkei.testing.assertion.AgreementAssert agreements}, {@linkplain dev.renkei.testing.assertion.PlanAssert plans},
 * {@linkplain dev.renkei.testing.assertion.RegisterAssert registers},
 * {@linkplain dev.renkei.testing.assertion.PartialDateAssert dates},
 * {@linkplain dev.renkei.testing.assertion.StatedDateAssert dates with their words},
 * {@linkplain dev.renkei.testing.assertion.DatePeriodAssert periods},
 * {@linkplain dev.renkei.testing.assertion.QuantityAssert quantities},
 * {@linkplain dev.renkei.testing.assertion.ReportAssert reports} and
 * {@linkplain dev.renkei.testing.assertion.FindingAssert findings}.
 *
 * <p>{@link dev.renkei.testing.assertion.DocumentRepresentation} shows documents in the messages of AssertJ, which finds it by
 * itself. {@link dev.renkei.testing.assertion.QuietAssertj} suppresses the line that AssertJ then prints.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.testing.assertion;

import org.jspecify.annotations.NullMarked;
