/**
 * Models the organizations (団体) that make agreements, and their people and places.
 *
 * <p>An {@link dev.renkei.organization.Organization} is described as it was at the time of the source; its
 * {@link dev.renkei.organization.Organization.Kind} is a code of an open list. A {@link dev.renkei.organization.Person} has an
 * {@link dev.renkei.organization.Office} in an organization. A {@link dev.renkei.organization.Contact} names the person or
 * organization to contact. A {@link dev.renkei.organization.Place} is an area that an agreement covers.
 *
 * <p>{@link dev.renkei.organization.OrganizationGroups} decides which descriptions are of one organization, by its
 * {@link dev.renkei.organization.OrganizationKeys}. An {@link dev.renkei.organization.OrganizationName} is a name as a list prints
 * it, split into its parts. {@link dev.renkei.organization.PlaceKeys} decides which places lie in which.
 *
 * <p>{@link dev.renkei.organization.UnnamedOrganizations} are counted or described without names, and a
 * {@link dev.renkei.organization.UnnamedOrganizations.Disclosure} says why.
 *
 * <p>An organization has {@link dev.renkei.organization.OrganizationFigure}s of an
 * {@link dev.renkei.organization.OrganizationFigure.Kind}, a {@link dev.renkei.organization.Membership} in each federation to which
 * it belongs, and {@link dev.renkei.organization.Representative}s. A {@link dev.renkei.organization.Succession} of a
 * {@link dev.renkei.organization.Succession.Kind} says how a predecessor was continued. A place is of a
 * {@link dev.renkei.organization.Place.Kind}.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package dev.renkei.organization;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
