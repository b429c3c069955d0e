package dev.renkei.agreement;

import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.document.BasicType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.DocumentType;
import dev.renkei.document.UnicodeText;
import dev.renkei.message.Excerpt;
import dev.renkei.organization.Organization;
import dev.renkei.time.StatedDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A party (当事者): an organization as it was when it signed, and how it takes part.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Party implements Document permits ImmutableParty {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Party, Builder> TYPE = DocumentType.of(
                    Party.class,
                    "A party (当事者): an organization as it was when it signed, and how it takes part.",
                    Party::builder,
                    Builder::build)
            .optional(
                    "id",
                    BasicType.STRING,
                    Party::getId,
                    Builder::id,
                    "The key by which contributions and statements of the agreement speak of the party.")
            .required(
                    "organization",
                    Organization.TYPE,
                    Party::getOrganization,
                    Builder::organization,
                    "The organization as it was when it signed.")
            .optional(
                    "role",
                    BasicType.STRING,
                    Party::getRole,
                    Builder::role,
                    "The role in the text of the agreement, such as 甲 or 乙.")
            .optional(
                    "side",
                    BasicType.STRING,
                    Party::getSide,
                    Builder::side,
                    "The side on which the party stands, where several parties stand on one side.")
            .list(
                    "signatories",
                    Signatory.TYPE,
                    Party::getSignatories,
                    Builder::signatories,
                    "Who signs for the party.")
            .optional(
                    "signedOn",
                    StatedDate.TYPE,
                    Party::getSignedOn,
                    Builder::signedOn,
                    "The day on which the party signed, if each side signed on its own day.")
            .optional(
                    "joinedOn",
                    StatedDate.TYPE,
                    Party::getJoinedOn,
                    Builder::joinedOn,
                    "The day on which the party joined, if it was not there from the beginning.")
            .optional(
                    "leftOn",
                    StatedDate.TYPE,
                    Party::getLeftOn,
                    Builder::leftOn,
                    "The last day on which the party took part, if it left before the agreement ended.")
            .list(
                    "onBehalfOf",
                    Organization.TYPE,
                    Party::getOnBehalfOf,
                    Builder::onBehalfOf,
                    "The organizations for which the party signs, such as the members of a federation.")
            .extensions(Party::getExtensions, Builder::putAllExtensions);

    Party() {}

    /**
     * Obtains a builder. It needs {@code organization}.
     *
     * @return a new builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a party of which nothing is known but the organization.
     *
     * @param organization  the organization, not null
     * @return the party, not null
     */
    public static Party of(Organization organization) {
        return builder().organization(organization).build();
    }

    /**
     * Obtains a party of which nothing is known but the name, such as {@code Party.of("大阪府")}.
     *
     * @param name  the name of the organization in full, not null
     * @return the party, not null
     */
    public static Party of(String name) {
        return of(Organization.of(name));
    }

    /** {@return the key by which contributions and statements of the agreement speak of the party, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getId();

    /** {@return the organization as it was when it signed, not null} */
    @Valid
    public abstract Organization getOrganization();

    /** {@return the role in the text of the agreement, such as 甲 or 乙, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getRole();

    /** {@return the side on which the party stands, where several parties stand on one side, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getSide();

    /** {@return who signs for the party, possibly empty, not null} */
    public abstract List<@Valid Signatory> getSignatories();

    /** {@return the day on which the party signed, if each side signed on its own day, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getSignedOn();

    /** {@return the day on which the party joined, if it was not there from the beginning, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getJoinedOn();

    /** {@return the last day on which the party took part, if it left before the agreement ended, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getLeftOn();

    /** {@return the organizations for which the party signs, such as the members of a federation, possibly empty, not null} */
    public abstract List<@Valid Organization> getOnBehalfOf();

    /**
     * Returns the name of the organization, as {@code Party[大阪府]}.
     */
    @Override
    public final String toString() {
        return "Party[" + Excerpt.of(getOrganization().getName().getDefault()) + "]";
    }

    /** Refuses what no JSON can hold. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getId());
        UnicodeText.requireWellFormed(getRole());
        UnicodeText.requireWellFormed(getSide());
    }

    /** Builds a {@link Party}. */
    public static final class Builder extends ImmutableParty.Builder implements DocumentBuilder<Party, Party.Builder> {
        Builder() {}
    }
}
