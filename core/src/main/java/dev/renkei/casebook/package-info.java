/**
 * Models collections of cases (事例集) that ministries and unions publish.
 *
 * <p>A {@link dev.renkei.casebook.CaseCollection} has an {@link dev.renkei.casebook.Edition} and contains
 * {@linkplain dev.renkei.casebook.CaseStudy cases}, each of one or more organizations.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package dev.renkei.casebook;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
