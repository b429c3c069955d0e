/**
 * Models the organizations (団体) that make agreements, their offices and places, and the people named for them.
 *
 * <p>An {@link dev.renkei.organization.Organization} is held as it was when the source spoke of it. A
 * {@link dev.renkei.organization.Person} holds an {@link dev.renkei.organization.Office} in it; a
 * {@link dev.renkei.organization.Contact} says whom to ask. A {@link dev.renkei.organization.Place} is what it serves.
 *
 * <p>{@link dev.renkei.organization.OrganizationGroups} decides which descriptions are of one organization, by its
 * {@link dev.renkei.organization.OrganizationKeys}.
 */
@NullMarked
@ValueStyle
package dev.renkei.organization;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
