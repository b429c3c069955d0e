package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Person;
import dev.renkei.organization.Representative;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A party (当事者) to an agreement: an organization as it was when it signed, and its part in the agreement.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Party implements Document permits ImmutableParty {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Party, Builder> TYPE = DocumentType.of(
            Party.class,
            "A party (当事者): an organization as it was when it signed, and how it takes part.",
            type -> type.builtBy(Party::builder, Builder::build)
                    .optional(
                            "id",
                            BasicType.STRING,
                            Party::getId,
                            Builder::id,
                            "The key by which contributions and statements of the agreement refer to the party.")
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
                            "The side of the party, where a side has several parties.")
                    .list(
                            "signatories",
                            Signatory.TYPE,
                            Party::getSignatories,
                            Builder::addSignatory,
                            "Who signs for the party.")
                    .optional(
                            "signedOn",
                            StatedDate.TYPE,
                            Party::getSignedOn,
                            Builder::signedOn,
                            "The day on which the party signed, if each side signed on its own day.")
                    .optional(
                            "signedAt",
                            LocalizedText.TYPE,
                            Party::getSignedAt,
                            Builder::signedAt,
                            "Where the party signed, if each side signed at its own place.")
                    .optional(
                            "seal",
                            LocalizedText.TYPE,
                            Party::getSeal,
                            Builder::seal,
                            "The seal that the party set, or what stands for it, as the source names it.")
                    .list(
                            "approvals",
                            Approval.TYPE,
                            Party::getApprovals,
                            Builder::addApproval,
                            "The approvals of the agreement by bodies of the party, such as its council.")
                    .optional(
                            "copies",
                            StatedCount.TYPE,
                            Party::getCopies,
                            Builder::copies,
                            "The number of originals that the party keeps.")
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
                            Builder::addOnBehalfOf,
                            "The organizations for which the party signs, such as the members of a federation.")
                    .optional(
                            "source",
                            BasicType.REFERENCE,
                            Party::getSourceId,
                            Builder::sourceId,
                            "The key of the source that states the party.")
                    .extensions(Party::getExtensions, Builder::putAllExtensions));

    Party() {}

    /** {@return a new builder, on which {@code organization} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a party from its organization.
     *
     * @param organization  the organization, not null
     * @return the party, not null
     */
    public static Party of(Organization organization) {
        return builder().organization(organization).build();
    }

    /**
     * Obtains a party from the name of its organization, such as {@code Party.of("大阪府")}.
     *
     * @param name  the full name of the organization, not null
     * @return the party, not null
     */
    public static Party of(String name) {
        return of(Organization.of(name));
    }

    /** {@return the key by which contributions and statements of the agreement refer to the party, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getId();

    /** {@return the organization as it was when it signed, not null} */
    @Valid
    public abstract Organization getOrganization();

    /** {@return the role in the text of the agreement, such as 甲 or 乙, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getRole();

    /** {@return the side of the party, if a side has several parties, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getSide();

    /** {@return the signatories of the party, possibly empty, not null} */
    public abstract List<@Valid Signatory> getSignatories();

    /** {@return the day on which the party signed, if the parties signed on different days, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getSignedOn();

    /** {@return the place at which the party signed, if the parties signed at different places, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getSignedAt();

    /** {@return the seal (印) that the party set, or what stands for it, such as 公印 or 自署, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getSeal();

    /** {@return the approvals of the agreement by bodies of the party, such as its council, possibly empty, not null} */
    public abstract List<@Valid Approval> getApprovals();

    /** {@return the number of originals that the party keeps, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getCopies();

    /** {@return the day on which the party joined, if it joined after the conclusion, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getJoinedOn();

    /** {@return the last day on which the party took part, if it left before the agreement ended, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getLeftOn();

    /** {@return the organizations on whose behalf the party signs, such as the members of a federation, possibly empty, not null} */
    public abstract List<@Valid Organization> getOnBehalfOf();

    /** {@return the key of the source that states the party, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getSourceId();

    /**
     * Returns the signatories who are not representatives of the organization (代表者でない署名者).
     *
     * <p>A signatory is not, if the organization states representatives and none of them has the person's name or office. Where neither
     * can be compared, as the source does not state them, nothing is known.
     *
     * @return the signatories, none if the organization states no representatives, not null
     */
    public final List<Signatory> signatoriesOtherThanRepresentatives() {
        Set<String> people = new HashSet<>();
        Set<String> offices = new HashSet<>();
        for (Representative each : getOrganization().getRepresentatives()) {
            people.addAll(keysOf(each.getPerson()));
            offices.addAll(keysOfOffice(each.getOffice()));
        }
        return getSignatories().stream()
                .filter(signatory -> {
                    Set<String> names = keysOf(signatory.getPerson());
                    Set<String> titles = keysOfOffice(signatory.getOffice());
                    boolean isCompared =
                            !(names.isEmpty() || people.isEmpty()) || !(titles.isEmpty() || offices.isEmpty());
                    return isCompared && Collections.disjoint(people, names) && Collections.disjoint(offices, titles);
                })
                .toList();
    }

    private static Set<String> keysOf(Optional<Person> person) {
        return person.map(Person::getName).map(TextKey::allOf).orElse(Set.of());
    }

    private static Set<String> keysOfOffice(Optional<Office> office) {
        return office.map(Office::getTitle).map(TextKey::allOf).orElse(Set.of());
    }

    /** Returns whether the party had joined by a day and had not left before it. */
    final boolean isMemberOn(LocalDate date) {
        boolean hasJoined = getJoinedOn()
                .flatMap(StatedDate::firstDay)
                .filter(joined -> joined.isAfter(date))
                .isEmpty();
        return hasJoined
                && getLeftOn()
                        .flatMap(StatedDate::lastDay)
                        .filter(left -> left.isBefore(date))
                        .isEmpty();
    }

    /** Returns the party as it was on a day, on which nobody knew that it would leave. */
    final Party asOf(LocalDate date) {
        return builder()
                .from(this)
                .leftOn(getLeftOn()
                        .filter(left ->
                                left.firstDay().filter(day -> day.isAfter(date)).isEmpty()))
                .build();
    }

    /**
     * Returns the name of the organization, for example {@code Party[大阪府]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Party", getOrganization().getName());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getSourceId());
        UnicodeText.requireWellFormed(getId());
        UnicodeText.requireWellFormed(getRole());
        UnicodeText.requireWellFormed(getSide());
    }

    /** Builds a {@link Party}. */
    public static final class Builder extends ImmutableParty.Builder implements DocumentBuilder<Party, Party.Builder> {
        Builder() {}

        /**
         * Sets the place at which the party signed, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder signedAt(String text) {
            return signedAt(LocalizedText.of(Objects.requireNonNull(text, "signedAt")));
        }

        /**
         * Sets the seal, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder seal(String text) {
            return seal(LocalizedText.of(Objects.requireNonNull(text, "seal")));
        }
    }
}
