package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Note;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.Sources;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.network.Charter;
import dev.renkei.network.Network;
import dev.renkei.network.Theme;
import dev.renkei.organization.Organization;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A register (台帳): many agreements, initiatives, networks and collections of cases, as somebody keeps or publishes
 * them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Register implements Document permits ImmutableRegister {

    /**
     * A part of a register and its position.
     *
     * @param <T> the type of the part
     * @param part  the part, not null
     * @param steps  the way to it from the register, names of properties and indexes of lists such as {@code agreements}, 0,
     *     {@code parties}, 1, {@code organization}, not null
     */
    public record Located<T>(T part, List<Object> steps) {

        /**
         * Creates a located part.
         *
         * @param part  the part, not null
         * @param steps  the way to it from the register, not null
         */
        public Located {
            Objects.requireNonNull(part, "part");
            steps = List.copyOf(steps);
        }

        static <T> Located<T> at(JsonPointer pointer, T part) {
            return new Located<>(part, pointer.getSteps());
        }
    }

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Register, Builder> TYPE = DocumentType.of(
            Register.class,
            "A register (台帳): many agreements, initiatives, networks and collections of cases.",
            type -> type.builtBy(Register::builder, Builder::build)
                    .optional("id", BasicType.STRING, Register::getId, Builder::id, "The identifier of the register.")
                    .optional("title", LocalizedText.TYPE, Register::getTitle, Builder::title, "The title.")
                    .optional(
                            "publisher",
                            Organization.TYPE,
                            Register::getPublisher,
                            Builder::publisher,
                            "The organization that keeps or publishes the register.")
                    .optional(
                            "publishedOn",
                            StatedDate.TYPE,
                            Register::getPublishedOn,
                            Builder::publishedOn,
                            "The day of publication.")
                    .optional(
                            "asOf",
                            StatedDate.TYPE,
                            Register::getAsOf,
                            Builder::asOf,
                            "The day whose state the register shows.")
                    .list(
                            "introduction",
                            LocalizedText.TYPE,
                            Register::getIntroduction,
                            Builder::addIntroduction,
                            "The introduction of the register, by paragraph.")
                    .list(
                            "sections",
                            RegisterSection.TYPE,
                            Register::getSections,
                            Builder::addSection,
                            "The sections under which entries stand.")
                    .list(
                            "charters",
                            Charter.TYPE,
                            Register::getCharters,
                            Builder::addCharter,
                            "The charters that the networks share.")
                    .list(
                            "themes",
                            Theme.TYPE,
                            Register::getThemes,
                            Builder::addTheme,
                            "The themes that the networks share.")
                    .list(
                            "agreements",
                            Agreement.TYPE,
                            Register::getAgreements,
                            Builder::addAgreement,
                            "The agreements.")
                    .optional(
                            "statedAgreementCount",
                            StatedCount.TYPE,
                            Register::getStatedAgreementCount,
                            Builder::statedAgreementCount,
                            "The number of agreements that the source announces (13協定).")
                    .optional(
                            "statedOrganizationCount",
                            StatedCount.TYPE,
                            Register::getStatedOrganizationCount,
                            Builder::statedOrganizationCount,
                            "The number of organizations with which there are agreements, as the source announces it (17社).")
                    .flag(
                            "excerptOfAgreements",
                            Register::isExcerptOfAgreements,
                            Builder::excerptOfAgreements,
                            "Whether the agreements are only an excerpt of those that there are (など, 抜粋).")
                    .list(
                            "initiatives",
                            Initiative.TYPE,
                            Register::getInitiatives,
                            Builder::addInitiative,
                            "The initiatives that stand alone.")
                    .list("networks", Network.TYPE, Register::getNetworks, Builder::addNetwork, "The networks.")
                    .list(
                            "caseCollections",
                            CaseCollection.TYPE,
                            Register::getCaseCollections,
                            Builder::addCaseCollection,
                            "The collections of cases.")
                    .optional(
                            "statedRowCount",
                            StatedCount.TYPE,
                            Register::getStatedRowCount,
                            Builder::statedRowCount,
                            "The number of rows that the list of the source has, each an agreement, an initiative or a network.")
                    .list("notes", Note.TYPE, Register::getNotes, Builder::addNote, "The notes (※).")
                    .list(
                            "sources",
                            Source.TYPE,
                            Register::getSources,
                            Builder::addSource,
                            "The sources of the record.")
                    .list(
                            "inferred",
                            BasicType.STRING,
                            Register::getInferred,
                            Builder::addInferred,
                            "The places (JSON Pointers) of what the record infers from its sources, although none of them states it.")
                    .extensions(Register::getExtensions, Builder::putAllExtensions));

    Register() {}

    /**
     * Obtains a builder.
     *
     * @return a new builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the identifier of the register.
     *
     * @return the identifier of the register, empty if not stated, not null
     */
    public abstract Optional<@NotBlankIfPresent(message = "{dev.renkei.text.blank}") String> getId();

    /**
     * Returns the title.
     *
     * @return the title, empty if not stated, not null
     */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /**
     * Returns the organization that keeps or publishes the register.
     *
     * @return the organization that keeps or publishes the register, empty if not stated, not null
     */
    public abstract Optional<@Valid Organization> getPublisher();

    /**
     * Returns the day of publication.
     *
     * @return the day of publication, empty if not stated, not null
     */
    public abstract Optional<@Valid StatedDate> getPublishedOn();

    /**
     * Returns the day whose state the register shows (現在).
     *
     * @return the day, empty if not stated, not null
     */
    public abstract Optional<@Valid StatedDate> getAsOf();

    /**
     * Returns what the register says ahead of its entries, by paragraph.
     *
     * @return what the register says ahead of its entries, possibly empty, not null
     */
    public abstract List<@Valid LocalizedText> getIntroduction();

    /**
     * Returns the sections under which entries stand, in the order of the register.
     *
     * @return the sections, possibly empty, not null
     */
    public abstract List<@Valid RegisterSection> getSections();

    /**
     * Returns the charters that the networks share.
     *
     * @return the charters that the networks share, possibly empty, not null
     */
    public abstract List<@Valid Charter> getCharters();

    /**
     * Returns the themes that the networks share.
     *
     * @return the themes that the networks share, possibly empty, not null
     */
    public abstract List<@Valid Theme> getThemes();

    /**
     * Returns the agreements.
     *
     * @return the agreements, possibly empty, not null
     */
    public abstract List<@Valid Agreement> getAgreements();

    /** {@return the number of agreements that the source announces, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getStatedAgreementCount();

    /** {@return the number of organizations with which there are agreements, as the source announces it, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getStatedOrganizationCount();

    /**
     * Returns whether the agreements are only an excerpt of those that there are (など, 抜粋).
     *
     * @return true if the agreements are an excerpt
     */
    @Value.Default
    public boolean isExcerptOfAgreements() {
        return false;
    }

    /**
     * Returns the initiatives that stand alone.
     *
     * @return the initiatives that stand alone, possibly empty, not null
     */
    public abstract List<@Valid Initiative> getInitiatives();

    /**
     * Returns the networks.
     *
     * @return the networks, possibly empty, not null
     */
    public abstract List<@Valid Network> getNetworks();

    /**
     * Returns the collections of cases.
     *
     * @return the collections of cases, possibly empty, not null
     */
    public abstract List<@Valid CaseCollection> getCaseCollections();

    /**
     * {@return the number of rows that the list of the source has, each an agreement, an initiative or a network, empty if not
     * stated, not null}
     */
    public abstract Optional<@Valid StatedCount> getStatedRowCount();

    /**
     * Returns the notes (※).
     *
     * @return the notes, possibly empty, not null
     */
    public abstract List<@Valid Note> getNotes();

    /**
     * Returns the sources of the record.
     *
     * @return the sources of the record, possibly empty, not null
     */
    public abstract List<@Valid Source> getSources();

    /**
     * Returns the places of what the record reads out of its sources, though none of them says it: the kind of an organization that
     * only its name tells, or who signed where the text names only who holds an office.
     *
     * @return the JSON Pointers from this document on, such as {@code /parties/0/organization/kind}, possibly empty, not null
     */
    public abstract List<@NotBlank(message = "{dev.renkei.text.blank}") String> getInferred();

    /**
     * Returns the index that answers questions about the register.
     *
     * <p>It is built when it is first asked for, which takes seconds for 100,000 agreements, and then kept. It takes no part in
     * {@code equals()}.
     *
     * @return the index, not null
     */
    @Value.Lazy
    public RegisterIndex index() {
        return new RegisterIndex(this);
    }

    /**
     * Returns the discrepancies in the register.
     *
     * <p>It is computed when it is first asked for and then kept; the index is not built for it. It takes no part in
     * {@code equals()}.
     *
     * @return the discrepancies, not null
     */
    @Value.Lazy
    public Discrepancies discrepancies() {
        return new Discrepancies(this);
    }

    /**
     * Returns the organizations that the register describes anywhere: parties, signatories' organizations, members, predecessors.
     *
     * <p>An application that keeps an index of its own, such as a database, can use the
     * {@linkplain dev.renkei.organization.OrganizationKeys keys} of each.
     *
     * @return the organizations in the order of the register, equal descriptions only once, where the first is, not null
     */
    public List<Located<Organization>> organizations() {
        return organizationCopies().toList();
    }

    /** Returns the organizations, which the index and the discrepancies share. */
    @Value.Lazy
    OrganizationCopies organizationCopies() {
        return new OrganizationCopies(this);
    }

    /** Returns the relations, which the index and the discrepancies share. */
    @Value.Lazy
    RelationIndex relations() {
        return new RelationIndex(this);
    }

    /**
     * Returns the title or the key and the number of agreements, as {@code Register[協定台帳, 120 agreements]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Register",
                getTitle().or(() -> getId().map(LocalizedText::of)),
                Excerpt.count(getAgreements(), "agreement"));
    }

    /** Refuses what no JSON can hold, and tells the agreements the sources that they can name. */
    @Value.Check
    Register check() {
        UnicodeText.requireWellFormed(getId());
        UnicodeText.requireWellFormed(getInferred());
        return haveSources() ? this : withSources();
    }

    /** Checks if all agreements know the sources of this register. */
    private boolean haveSources() {
        if (getAgreements().isEmpty()) {
            return true;
        }
        Optional<Sources> known = getAgreements().get(0).getRegisterSources();
        return known.map(Sources::toList).orElse(List.of()).equals(getSources())
                && getAgreements().stream().allMatch(agreement -> isSame(agreement.getRegisterSources(), known));
    }

    // By identity, for the agreements of one register share one object.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Optional<Sources> one, Optional<Sources> other) {
        return one.isPresent() ? other.isPresent() && one.get() == other.get() : other.isEmpty();
    }

    private Register withSources() {
        Optional<Sources> sources =
                Optional.of(getSources()).filter(list -> !list.isEmpty()).map(Sources::of);
        return builder()
                .from(this)
                .agreements(getAgreements().stream()
                        .map(agreement -> Agreement.builder()
                                .from(agreement)
                                .registerSources(sources)
                                .build())
                        .toList())
                .build();
    }

    /** Builds a {@link Register}. */
    public static final class Builder extends ImmutableRegister.Builder
            implements DocumentBuilder<Register, Register.Builder> {
        Builder() {}

        /**
         * Sets the title, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
        }

        /**
         * Adds to what the register says ahead of its entries, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addIntroduction(String text) {
            return addIntroduction(LocalizedText.of(Objects.requireNonNull(text, "introduction element")));
        }
    }
}
