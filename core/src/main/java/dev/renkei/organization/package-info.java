/**
 * Models the organizations that make agreements, and the people and contacts named for them.
 *
 * <p>An {@link dev.renkei.organization.Person} signs, comments or answers questions.
 */
@NullMarked
@ValueStyle
package dev.renkei.organization;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
