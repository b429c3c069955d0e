package dev.renkei.organization;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The membership of an organization in another (加盟), such as that of a cooperative in a federation.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Membership implements Document permits ImmutableMembership {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Membership, Builder> TYPE = DocumentType.of(
            Membership.class,
            "The membership of an organization in another (加盟).",
            type -> type.builtBy(Membership::builder, Builder::build)
                    .required(
                            "organization",
                            Organization.TYPE,
                            Membership::getOrganization,
                            Builder::organization,
                            "The organization of which the other is a member.")
                    .orAlone()
                    .optional(
                            "joinedOn",
                            StatedDate.TYPE,
                            Membership::getJoinedOn,
                            Builder::joinedOn,
                            "The day on which the membership began.")
                    .optional(
                            "leftOn",
                            StatedDate.TYPE,
                            Membership::getLeftOn,
                            Builder::leftOn,
                            "The last day of the membership.")
                    .extensions(Membership::getExtensions, Builder::putAllExtensions));

    Membership() {}

    /** {@return a new builder, on which {@code organization} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the organization of which the other is a member, not null} */
    @Valid
    public abstract Organization getOrganization();

    /** {@return the day on which the membership began, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getJoinedOn();

    /** {@return the last day of the membership, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getLeftOn();

    /**
     * Obtains a membership in an organization.
     *
     * @param organization  the organization, not null
     * @return the membership, not null
     */
    public static Membership of(Organization organization) {
        return builder().organization(organization).build();
    }

    /**
     * Returns the name of the other organization, for example {@code Membership[日本生活協同組合連合会]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Membership", getOrganization().getName());
    }

    /** Builds a {@link Membership}. */
    public static final class Builder extends ImmutableMembership.Builder
            implements DocumentBuilder<Membership, Membership.Builder> {
        Builder() {}
    }
}
