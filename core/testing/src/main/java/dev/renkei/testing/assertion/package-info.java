/**
 * Asserts of agreements, plans, periods, dates, quantities, reports and findings what a test expects of them.
 *
 * <p>One static import of {@link dev.renkei.testing.assertion.RenkeiAssertions#assertThat} serves for these and for all that
 * AssertJ knows. What fails tells where in the document it is.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.testing.assertion;

import org.jspecify.annotations.NullMarked;
