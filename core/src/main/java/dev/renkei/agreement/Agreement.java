package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.ConstantType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ScalarType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.Message;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Place;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.OpenCode;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An agreement (協定) between two or more parties.
 *
 * <p>It contains what the source states and derives other facts from it: its status on a day, the current plan, the initiatives
 * of a field.
 *
 * <p>No property is required, since a source can leave out even the title; rules report what is missing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Agreement implements Document permits ImmutableAgreement {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Agreement, Builder> TYPE = DocumentType.of(
            Agreement.class,
            "An agreement (協定) between two or more parties.",
            type -> type.builtBy(Agreement::builder, Builder::build)
                    .optional("id", BasicType.STRING, Agreement::getId, Builder::id, "The identifier of the agreement.")
                    .optional(
                            "title",
                            LocalizedText.TYPE,
                            Agreement::getTitle,
                            Builder::title,
                            "The title, left out if the source states none.")
                    .optional("kind", Kind.TYPE, Agreement::getKind, Builder::kind, "The kind of agreement.")
                    .list(
                            "languages",
                            BasicType.STRING,
                            Agreement::getLanguages,
                            Builder::addLanguage,
                            "The language tags of the languages in which the agreement is made (BCP 47), the first being that of its plain texts.")
                    .optional(
                            "bindingForce",
                            BindingForce.TYPE,
                            Agreement::getBindingForce,
                            Builder::bindingForce,
                            "Whether the parties are legally bound.")
                    .list(
                            "languageVersions",
                            LanguageVersion.TYPE,
                            Agreement::getLanguageVersions,
                            Builder::addLanguageVersion,
                            "The language versions, where there are several.")
                    .optional(
                            "stage",
                            Stage.TYPE,
                            Agreement::getStage,
                            Builder::stage,
                            "The stage in the making of the agreement; concluded if left out.")
                    .optional(
                            "activation",
                            Activation.TYPE,
                            Agreement::getActivation,
                            Builder::activation,
                            "The condition that activates the agreement, if it is dormant until then.")
                    .list(
                            "parties",
                            Party.TYPE,
                            Agreement::getParties,
                            Builder::addParty,
                            "The parties in the order of the agreement.")
                    .list(
                            "unnamedParties",
                            UnnamedOrganizations.TYPE,
                            Agreement::getUnnamedParties,
                            Builder::addUnnamedParty,
                            "The parties that the source counts or describes without naming them.")
                    .optional(
                            "statedPartyCount",
                            StatedCount.TYPE,
                            Agreement::getStatedPartyCount,
                            Builder::statedPartyCount,
                            "The number of parties that the source announces, such as 8市3町1村.")
                    .flag(
                            "excerptOfParties",
                            Agreement::isExcerptOfParties,
                            Builder::excerptOfParties,
                            "Whether the parties are only an excerpt of those that there are (など, 抜粋).")
                    .optional(
                            "concludedOn",
                            StatedDate.TYPE,
                            Agreement::getConcludedOn,
                            Builder::concludedOn,
                            "The day on which the agreement was concluded (締結日).")
                    .optional(
                            "effectiveOn",
                            StatedDate.TYPE,
                            Agreement::getEffectiveOn,
                            Builder::effectiveOn,
                            "The day on which the agreement takes effect, if it is not the day of conclusion (発効日).")
                    .optional(
                            "terminatedOn",
                            StatedDate.TYPE,
                            Agreement::getTerminatedOn,
                            Builder::terminatedOn,
                            "The last day in force of an agreement that was ended early (解約).")
                    .flag(
                            "effectiveOnLastSignature",
                            Agreement::isEffectiveOnLastSignature,
                            Builder::effectiveOnLastSignature,
                            "Whether the agreement takes effect on the day of the last signature, where each party signs on its own day.")
                    .optional("term", Term.TYPE, Agreement::getTerm, Builder::term, "How long the agreement runs.")
                    .list(
                            "termEvents",
                            TermEvent.TYPE,
                            Agreement::getTermEvents,
                            Builder::addTermEvent,
                            "The renewals that were made, and the notices that were given about renewal and termination.")
                    .optional(
                            "ceremony",
                            Ceremony.TYPE,
                            Agreement::getCeremony,
                            Builder::ceremony,
                            "The ceremony at which the agreement was signed.")
                    .list(
                            "places",
                            Place.TYPE,
                            Agreement::getPlaces,
                            Builder::addPlace,
                            "The places that the agreement covers.")
                    .paragraphs(
                            "background",
                            LocalizedText.TYPE,
                            Agreement::getBackground,
                            Builder::addBackground,
                            "How the agreement came about, by paragraph (経緯).")
                    .paragraphs(
                            "purpose",
                            LocalizedText.TYPE,
                            Agreement::getPurpose,
                            Builder::addPurpose,
                            "The purpose, by paragraph (目的).")
                    .list(
                            "citations",
                            Citation.TYPE,
                            Agreement::getCitations,
                            Builder::addCitation,
                            "The laws, ordinances and plans on which the agreement is based (根拠法令).")
                    .list(
                            "contributions",
                            Contribution.TYPE,
                            Agreement::getContributions,
                            Builder::addContribution,
                            "What each side gives under the agreement as a whole.")
                    .list(
                            "fields",
                            CooperationField.TYPE,
                            Agreement::getFields,
                            Builder::addField,
                            "The fields of cooperation in the order of the agreement.")
                    .optional(
                            "statedFieldCount",
                            StatedCount.TYPE,
                            Agreement::getStatedFieldCount,
                            Builder::statedFieldCount,
                            "The number of fields that the source announces.")
                    .flag(
                            "excerptOfFields",
                            Agreement::isExcerptOfFields,
                            Builder::excerptOfFields,
                            "Whether the fields are only an excerpt of those that there are (など, 抜粋).")
                    .list(
                            "clauses",
                            Clause.TYPE,
                            Agreement::getClauses,
                            Builder::addClause,
                            "The clauses of the agreement that no other property holds, in their order.")
                    .list("annexes", Annex.TYPE, Agreement::getAnnexes, Builder::addAnnex, "The annexes (別紙・別表).")
                    .optional(
                            "originals",
                            StatedCount.TYPE,
                            Agreement::getOriginals,
                            Builder::originals,
                            "The number of originals (原本の通数).")
                    .list("plans", Plan.TYPE, Agreement::getPlans, Builder::addPlan, "The plans in the order of time.")
                    .list(
                            "amendments",
                            Amendment.TYPE,
                            Agreement::getAmendments,
                            Builder::addAmendment,
                            "The amendments in the order of time.")
                    .list(
                            "relations",
                            Relation.TYPE,
                            Agreement::getRelations,
                            Builder::addRelation,
                            "The relations to other agreements.")
                    .list(
                            "statements",
                            Statement.TYPE,
                            Agreement::getStatements,
                            Builder::addStatement,
                            "The statements made on the occasion.")
                    .list("contacts", Contact.TYPE, Agreement::getContacts, Builder::addContact, "The contacts.")
                    .optional(
                            "listing",
                            Listing.TYPE,
                            Agreement::getListing,
                            Builder::listing,
                            "The place of the entry in the table of a register.")
                    .list(
                            "duties",
                            Duty.TYPE,
                            Agreement::getDuties,
                            Builder::addDuty,
                            "The duties with due days, such as reviews and reports.")
                    .list("notes", Note.TYPE, Agreement::getNotes, Builder::addNote, "The notes (※).")
                    .optional(
                            "source",
                            BasicType.REFERENCE,
                            Agreement::getSourceId,
                            Builder::sourceId,
                            "The key of the source that the agreement comes from: one of its own, or of its register.")
                    .list(
                            "sources",
                            Source.TYPE,
                            Agreement::getSources,
                            Builder::addSource,
                            "The sources of the record.")
                    .list(
                            "inferred",
                            BasicType.STRING,
                            Agreement::getInferred,
                            Builder::addInferred,
                            "The places (JSON Pointers) of what the record infers from its sources, although none of them states it.")
                    .extensions(Agreement::getExtensions, Builder::putAllExtensions));

    /**
     * A kind of agreement (協定の種類), such as {@code comprehensive} or {@code watch-over}.
     *
     * <p>The list is open: the constants are the kinds that Renkei knows.
     *
     * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
     * distinction between {@code equals()} and {@code ==}.
     */
    public static final class Kind extends OpenCode {
        /** An agreement that covers many fields (包括連携協定). */
        public static final Kind COMPREHENSIVE = Kind.of("comprehensive");

        /** An agreement to watch over residents (見守り協定). */
        public static final Kind WATCH_OVER = Kind.of("watch-over");

        /** An agreement on help in disasters (災害協定). */
        public static final Kind DISASTER = Kind.of("disaster");

        /** A partner agreement within a campaign or programme (パートナー協定). */
        public static final Kind PARTNER = Kind.of("partner");

        /** An agreement on the development of a town or neighbourhood (まちづくり協定). */
        public static final Kind TOWN_DEVELOPMENT = Kind.of("town-development");

        /** An agreement between municipalities as sister or friendship cities (姉妹都市・友好都市). */
        public static final Kind SISTER_CITY = Kind.of("sister-city");

        /** An agreement with a university or school (大学等との連携協定). */
        public static final Kind ACADEMIC = Kind.of("academic");

        /** An agreement under which other agreements are made (基本協定). */
        public static final Kind FRAMEWORK = Kind.of("framework");

        /** A memorandum of understanding (覚書). */
        public static final Kind MEMORANDUM = Kind.of("memorandum");

        /** A joint statement or declaration (共同声明・共同宣言). */
        public static final Kind JOINT_STATEMENT = Kind.of("joint-statement");

        /** An outline or guideline under which agreements are made (要綱・要領). */
        public static final Kind GUIDELINE = Kind.of("guideline");

        /** The type of the codes. */
        public static final ScalarType<Kind> TYPE = typeOf(
                "AgreementKind",
                "A kind of agreement (協定の種類), of an open list.",
                Kind::of,
                List.of(
                        COMPREHENSIVE,
                        WATCH_OVER,
                        DISASTER,
                        PARTNER,
                        TOWN_DEVELOPMENT,
                        SISTER_CITY,
                        ACADEMIC,
                        FRAMEWORK,
                        MEMORANDUM,
                        JOINT_STATEMENT,
                        GUIDELINE));

        private Kind(String code) {
            super(code);
        }

        /**
         * Obtains a kind of agreement from its code.
         *
         * <p>For example, {@code Agreement.Kind.of("comprehensive")}.
         *
         * @param code  the code, lower-case words joined by hyphens, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind of(String code) {
            return new Kind(code);
        }

        /**
         * Obtains a kind of agreement from its text, as {@link #of(String)} does.
         *
         * @param text  the code, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind parse(CharSequence text) {
            return of(text.toString());
        }

        /**
         * Obtains a kind of agreement from its text, as {@link #parse(CharSequence)} does.
         *
         * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
         *
         * @param text  the text, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
         */
        public static Kind valueOf(String text) {
            return parse(text);
        }

        /**
         * Obtains a known kind of agreement from its label, the inverse of {@link #getLabel(Locale)}.
         *
         * <p>For example, {@code Agreement.Kind.parse("包括連携協定", Locale.JAPANESE)} returns {@code comprehensive}. Width and case are ignored.
         *
         * @param label  the label, or the code itself, not null
         * @param locale  the language of the label, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if no known kind has the label
         */
        public static Kind parse(CharSequence label, Locale locale) {
            return find(Kind.TYPE, label, locale);
        }
    }

    /**
     * Specifies whether the parties of an agreement are legally bound (法的拘束力).
     */
    public enum BindingForce implements NeedsModule, Labelled {
        /** The parties are legally bound. */
        BINDING,

        /** The parties declare their intentions and are not legally bound. */
        NON_BINDING;

        /** The type of the constants. */
        public static final ConstantType<BindingForce> TYPE =
                ConstantType.of(BindingForce.class, "Whether the parties of an agreement are legally bound (法的拘束力).");

        @Override
        public String getLabel(Locale locale) {
            return Labelled.of(this, locale);
        }
    }

    /**
     * The status of an agreement on a day.
     */
    public enum Status implements Labelled {
        /** The agreement is being prepared and has no date of conclusion yet. */
        IN_PREPARATION,

        /** The agreement has not taken effect yet. */
        PLANNED,

        /** The agreement is in force within its stated term. */
        IN_FORCE,

        /** The agreement is in force, but dormant until it is activated. */
        DORMANT,

        /** The agreement has taken effect. Nothing stated ends it before the day, and nothing stated extends it to the day. */
        PRESUMED_IN_FORCE,

        /** The stated term ended before the day. */
        EXPIRED,

        /** The agreement was terminated early, before the day. */
        TERMINATED,

        /** The stated facts do not determine the status. */
        UNKNOWN;

        /**
         * Checks if an agreement with this status is in force, including presumed and dormant ones.
         *
         * @return true for {@link #IN_FORCE}, {@link #PRESUMED_IN_FORCE} and {@link #DORMANT}
         */
        public boolean isInForce() {
            return this == IN_FORCE || this == PRESUMED_IN_FORCE || this == DORMANT;
        }

        @Override
        public String getLabel(Locale locale) {
            return Labelled.of(this, locale);
        }
    }

    /**
     * The stage in the making of an agreement.
     */
    public enum Stage implements NeedsModule, Labelled {
        /** The agreement is being prepared (準備中). */
        IN_PREPARATION,

        /** The agreement has been concluded. */
        CONCLUDED;

        /** The type of the constants. */
        public static final ConstantType<Stage> TYPE =
                ConstantType.of(Stage.class, "AgreementStage", "The stage in the making of an agreement.");

        @Override
        public String getLabel(Locale locale) {
            return Labelled.of(this, locale);
        }
    }

    Agreement() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identifier of the agreement, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getId();

    /** {@return the title, empty if the source states none, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /** {@return the kind of agreement, empty if not stated, not null} */
    public abstract Optional<Kind> getKind();

    /**
     * Returns the language tags (BCP 47) of the languages in which the agreement is made. The first one is the language of its
     * untagged texts.
     *
     * @return the language tags, possibly empty, not null
     */
    public abstract List<@NotBlank(message = "{dev.renkei.text.blank}") String> getLanguages();

    /** {@return the binding force, empty if not stated, not null} */
    public abstract Optional<BindingForce> getBindingForce();

    /** {@return the language versions, if there are several, possibly empty, not null} */
    public abstract List<@Valid LanguageVersion> getLanguageVersions();

    /** {@return the stage of the agreement, empty if not stated, which means that it is concluded, not null} */
    public abstract Optional<Stage> getStage();

    /** {@return the activation of an agreement that is dormant until a condition is met, empty if not stated, not null} */
    public abstract Optional<@Valid Activation> getActivation();

    /** {@return the parties in the order of the agreement, possibly empty, not null} */
    public abstract List<@Valid Party> getParties();

    /** {@return the parties that the source counts or describes without naming them, possibly empty, not null} */
    public abstract List<@Valid UnnamedOrganizations> getUnnamedParties();

    /** {@return the number of parties that the source announces, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getStatedPartyCount();

    /**
     * Returns whether the parties are only an excerpt of those that there are (など, 抜粋).
     *
     * @return true if the parties are an excerpt
     */
    @Value.Default
    public boolean isExcerptOfParties() {
        return false;
    }

    /** {@return the day on which the agreement was concluded (締結日), empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getConcludedOn();

    /**
     * {@return the day on which the agreement takes effect (発効日), if it differs from the day of conclusion, empty if not
     * stated, not null}
     */
    public abstract Optional<@Valid StatedDate> getEffectiveOn();

    /** {@return the last day in force of an agreement that was terminated early (解約), empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getTerminatedOn();

    /**
     * Checks if the agreement takes effect on the day of the last signature (最後の署名の日).
     *
     * @return true if the agreement says so, false if it does not
     */
    @Value.Default
    public boolean isEffectiveOnLastSignature() {
        return false;
    }

    /** {@return the term of the agreement, empty if not stated, not null} */
    public abstract Optional<@Valid Term> getTerm();

    /** {@return the renewals that were made and the notices that were given, in chronological order, possibly empty, not null} */
    public abstract List<@Valid TermEvent> getTermEvents();

    /** {@return the ceremony at which the agreement was signed, empty if not stated, not null} */
    public abstract Optional<@Valid Ceremony> getCeremony();

    /** {@return the places that the agreement covers, possibly empty, not null} */
    public abstract List<@Valid Place> getPlaces();

    /** {@return the background of the agreement, by paragraph (経緯), possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getBackground();

    /** {@return the purpose, by paragraph (目的), possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getPurpose();

    /** {@return the laws, ordinances and plans on which the agreement is based (根拠法令), possibly empty, not null} */
    public abstract List<@Valid Citation> getCitations();

    /** {@return the contributions of the sides under the agreement as a whole, possibly empty, not null} */
    public abstract List<@Valid Contribution> getContributions();

    /** {@return the fields of cooperation in the order of the agreement, possibly empty, not null} */
    public abstract List<@Valid CooperationField> getFields();

    /** {@return the number of fields that the source announces, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getStatedFieldCount();

    /**
     * Returns whether the fields are only an excerpt of those that there are (など, 抜粋).
     *
     * @return true if the fields are an excerpt
     */
    @Value.Default
    public boolean isExcerptOfFields() {
        return false;
    }

    /** {@return the clauses that no other property holds, in the order of the agreement, possibly empty, not null} */
    public abstract List<@Valid Clause> getClauses();

    /** {@return the annexes (別紙・別表), possibly empty, not null} */
    public abstract List<@Valid Annex> getAnnexes();

    /** {@return the number of originals (原本の通数), empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getOriginals();

    /** {@return the plans in chronological order, possibly empty, not null} */
    public abstract List<@Valid Plan> getPlans();

    /** {@return the amendments in chronological order, possibly empty, not null} */
    public abstract List<@Valid Amendment> getAmendments();

    /** {@return the relations to other agreements, possibly empty, not null} */
    public abstract List<@Valid Relation> getRelations();

    /** {@return the statements made when the agreement was concluded, possibly empty, not null} */
    public abstract List<@Valid Statement> getStatements();

    /** {@return the contacts, possibly empty, not null} */
    public abstract List<@Valid Contact> getContacts();

    /** {@return the place of the entry in the table of a register, empty if not stated, not null} */
    public abstract Optional<@Valid Listing> getListing();

    /** {@return the duties with due days, such as reviews and reports, possibly empty, not null} */
    public abstract List<@Valid Duty> getDuties();

    /** {@return the notes (※), possibly empty, not null} */
    public abstract List<@Valid Note> getNotes();

    /** {@return the key of the source that states the agreement, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getSourceId();

    /** {@return the sources of the record, possibly empty, not null} */
    public abstract List<@Valid Source> getSources();

    /**
     * Returns the sources of the register that holds the agreement, which its parts can name like its own.
     *
     * <p>They are no part of the agreement: they are neither compared nor written. A register sets them when it is built.
     *
     * @return the sources, empty if the agreement is in no register with sources, not null
     */
    @Value.Auxiliary
    public abstract Optional<Sources> getRegisterSources();

    /**
     * Finds a source by its key: one of the agreement, else one of the register that holds it.
     *
     * @param key  the key, such as that of {@link StatedDate#getSourceId()}, not null
     * @return the source, empty if there is none, not null
     */
    public final Optional<Source> findSource(String key) {
        Objects.requireNonNull(key, "key");
        return getSources().stream()
                .filter(source -> source.getId().equals(Optional.of(key)))
                .findFirst()
                .or(() -> getRegisterSources().flatMap(sources -> sources.find(key)));
    }

    /**
     * Returns the places of what the record reads out of its sources, though none of them says it: the kind of an organization that
     * only its name tells, or who signed where the text names only who holds an office.
     *
     * @return the JSON Pointers from this document on, such as {@code /parties/0/organization/kind}, possibly empty, not null
     */
    public abstract List<@NotBlank(message = "{dev.renkei.text.blank}") String> getInferred();

    /**
     * Returns the title or, if the source states none, the kind with a remark that there is no title.
     *
     * <p>For example, an agreement of the kind {@code watch-over} without a title gives {@code 見守り協定（名称の記載なし）}. The words are
     * for readers; they are no title, and must not be compared with one.
     *
     * @param locale  the language of the reader, not null
     * @return the words, not null
     */
    public final String describe(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return getTitle()
                .map(title -> title.in(locale))
                .orElseGet(() -> getKind()
                        .map(kind -> untitled("untitled", Map.of("kind", kind.getLabel(locale))))
                        .orElseGet(() -> untitled("untitled.of-no-kind", Map.of()))
                        .getMessage(locale));
    }

    private static Message untitled(String key, Map<String, String> words) {
        return Message.of(Agreement.class, "Names", key, words);
    }

    /**
     * Returns the day, month or year in which the agreement takes effect: the date of effect, else the day of the last signature
     * if the agreement takes effect by it, else the date of conclusion.
     *
     * @return the date, empty if none is stated, not null
     */
    public final Optional<StatedDate> beginning() {
        return getEffectiveOn().or(this::effectBySignature).or(this::getConcludedOn);
    }

    private Optional<StatedDate> effectBySignature() {
        return isEffectiveOnLastSignature() ? lastSignature() : Optional.empty();
    }

    /**
     * Returns the day, month or year of the last signature of the first parties. Parties that joined later do not count.
     *
     * @return the date, empty unless the day of each of them is stated, not null
     */
    public final Optional<StatedDate> lastSignature() {
        List<Party> signing = getParties().stream()
                .filter(party -> party.getJoinedOn().isEmpty())
                .toList();
        boolean isComplete = getUnnamedParties().isEmpty()
                && signing.stream()
                        .allMatch(party ->
                                party.getSignedOn().flatMap(StatedDate::getDate).isPresent());
        return signing.stream()
                .filter(party -> isComplete)
                .flatMap(party -> party.getSignedOn().stream())
                .max(Comparator.comparing(
                                (StatedDate signed) -> signed.lastDay().orElseThrow())
                        .thenComparing(signed -> signed.firstDay().orElseThrow()));
    }

    /**
     * Returns a copy in which a party is changed.
     *
     * <p>For example, {@code agreement.withParty("city", party -> Party.builder().from(party).role("甲").build())}.
     *
     * @param id  the key of the party, not null
     * @param change  makes the new party of the present one, not null
     * @return the copy, not null
     * @throws NoSuchElementException if no party has the key
     */
    public final Agreement withParty(String id, UnaryOperator<Party> change) {
        return Agreement.builder()
                .from(this)
                .parties(Keyed.changed(getParties(), Party::getId, id, change))
                .build();
    }

    /**
     * Returns a copy in which a field of the agreement is changed.
     *
     * @param id  the key of the field, not null
     * @param change  makes the new field of the present one, not null
     * @return the copy, not null
     * @throws NoSuchElementException if no field of the agreement itself has the key
     */
    public final Agreement withField(String id, UnaryOperator<CooperationField> change) {
        return Agreement.builder()
                .from(this)
                .fields(Keyed.changed(getFields(), CooperationField::getId, id, change))
                .build();
    }

    /**
     * Returns a copy in which a plan is changed.
     *
     * @param id  the key of the plan, not null
     * @param change  makes the new plan of the present one, not null
     * @return the copy, not null
     * @throws NoSuchElementException if no plan has the key
     */
    public final Agreement withPlan(String id, UnaryOperator<Plan> change) {
        return Agreement.builder()
                .from(this)
                .plans(Keyed.changed(getPlans(), Plan::getId, id, change))
                .build();
    }

    /**
     * Returns a copy in which an initiative is changed, in each plan that has it.
     *
     * <p>For example:
     * <pre>{@code
     *   agreement.withInitiative("books", each -> Initiative.builder().from(each).title("絵本の提供").build())
     * }</pre>
     *
     * @param id  the key of the initiative, not null
     * @param change  makes the new initiative of the present one, not null
     * @return the copy, not null
     * @throws NoSuchElementException if no plan has an initiative with the key
     */
    public final Agreement withInitiative(String id, UnaryOperator<Initiative> change) {
        Objects.requireNonNull(id, "id");
        if (getPlans().stream().allMatch(plan -> plan.findInitiative(id).isEmpty())) {
            throw Keyed.unknown(id);
        }
        List<Plan> plans = getPlans().stream()
                .map(plan -> plan.findInitiative(id).isPresent() ? plan.withInitiative(id, change) : plan)
                .toList();
        return Agreement.builder().from(this).plans(plans).build();
    }

    /**
     * Checks if the agreement is still in preparation (準備中), so that its days are those of plans.
     *
     * @return true if the stage says so, false if the agreement is announced or concluded
     */
    public final boolean isInPreparation() {
        return getStage().equals(Optional.of(Stage.IN_PREPARATION));
    }

    /**
     * Returns the status of the agreement on a day.
     *
     * <p>Nothing is assumed beyond what the source states. An agreement without a stated term is presumed to be in force. If
     * the stated dates are too coarse to decide, the status is {@link Status#UNKNOWN}. It is also unknown once fewer
     * than two parties remain, unless a termination is stated.
     *
     * @param date  the day, not null
     * @return the status, not null
     */
    public final Status statusOn(LocalDate date) {
        return timeline().statusOn(date);
    }

    /**
     * Returns the term that runs on a day: the initial one or one of its renewals.
     *
     * <p>The term has the agreed days, even if the agreement was terminated before the last one.
     *
     * @param date  the day, not null
     * @return the term with its first and last day, empty if no term is stated, no term runs on that day, or its days are not
     *     known exactly, not null
     */
    public final Optional<DatePeriod> currentTerm(LocalDate date) {
        return timeline().termOn(date);
    }

    /**
     * Returns the plan that runs on a day.
     *
     * <p>If several plans run on the day, the last one in the order of the agreement is returned, and a plan with a period
     * takes precedence over one without. {@link #plansOn(LocalDate)} returns all of them. A plan without a period runs as long
     * as the agreement; a plan with a period runs for that period, whatever the status of the agreement.
     *
     * @param date  the day, not null
     * @return the plan, empty if none runs on that day, not null
     */
    public final Optional<Plan> planOn(LocalDate date) {
        return timeline().planOn(date);
    }

    /**
     * Returns all plans that run on a day.
     *
     * <p>These are the plans whose period contains the day. A plan without a period runs as long as the agreement.
     *
     * @param date  the day, not null
     * @return the plans in the order of the agreement, possibly empty, not null
     */
    public final List<Plan> plansOn(LocalDate date) {
        return timeline().plansOn(date);
    }

    /**
     * Returns the last day in force: the day of early termination, else the last day of a term that is not renewed.
     *
     * @return the last day, empty if it is not known exactly, for example if only the month of a termination is stated, not null
     * @see AgreementTimeline#lastDays()
     */
    public final Optional<LocalDate> lastDay() {
        return timeline().lastDay();
    }

    /**
     * Returns the parties that take part on a day.
     *
     * <p>The day of joining and the last day before leaving are included. If only the month or year of joining or leaving is
     * stated, the party is returned only for days on which it certainly takes part. The status of the agreement is not
     * considered.
     *
     * @param date  the day, not null
     * @return the parties in the order of the agreement, not null
     */
    public final List<Party> partiesOn(LocalDate date) {
        return timeline().partiesOn(date);
    }

    /**
     * Returns the due days of the duties within a window.
     *
     * <p>After the last day in force no duty is due.
     *
     * @param first  the first day of the window, not null
     * @param last  the last day of the window, inclusive, not null
     * @return the due days in chronological order, not null
     * @throws IllegalArgumentException if the last day is before the first
     */
    public final List<DueDuty> dutiesDueBetween(LocalDate first, LocalDate last) {
        requireWindow(first, last);
        LocalDate end = lastDay().filter(last::isAfter).orElse(last);
        return getDuties().stream()
                .flatMap(duty -> duty.dueBetween(this, first, end).stream())
                .sorted(Comparator.comparing(DueDuty::dueOn))
                .toList();
    }

    /**
     * Returns the last days of notice within a window: against each renewal by silence, and for the request of each renewal.
     *
     * <p>A renewal that is repeated gives a notice before each end of a term. Before an amendment that replaced the term, the notices
     * are those of the former term. After the last day in force, after a side has refused the renewal, and for a draft, no notice is
     * due.
     *
     * @param first  the first day of the window, not null
     * @param last  the last day of the window, inclusive, not null
     * @return each notice that the agreement requires, once for each of its last days in the window, not null
     * @throws IllegalArgumentException if the last day is before the first
     */
    public final List<DueNotice> noticesDueBetween(LocalDate first, LocalDate last) {
        requireWindow(first, last);
        return NoticeSchedule.between(this, first, last);
    }

    private static void requireWindow(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("Window must not end before it begins but was " + first + "/" + last);
        }
    }

    /**
     * Returns the agreement as it stood on a day (ある日の時点の協定).
     *
     * <p>Amendments after the day are undone, latest first, as far as they state what they
     * {@linkplain Amendment#getReplaced() replaced}. Parties that joined after the day or left before it are left out, and so are a
     * termination and what happened to the term after the day, and plans that begin after it; {@linkplain #getInferred() places}
     * that are said to be inferred are left out, because parts move. Everything else that a document states about later days is
     * kept. An amendment of which only the month or year is known counts as made on its first day, and one without a date as made
     * before.
     *
     * @param date  the day, not null
     * @return the agreement, not null
     */
    public final Agreement asOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        List<Amendment> later = getAmendments().stream()
                .filter(amendment -> isAfter(amendment.getAmendedOn(), date))
                .sorted(Comparator.comparing(
                        amendment -> amendment.getAmendedOn().firstDay().orElseThrow()))
                .toList();
        Agreement former = this;
        for (int i = later.size() - 1; i >= 0; i--) {
            Agreement amended = former;
            former = later.get(i)
                    .getReplaced()
                    .map(replaced -> replaced.restoreIn(amended))
                    .orElse(amended);
        }
        return builder()
                .from(former)
                .parties(getParties().stream()
                        .filter(party -> party.isMemberOn(date))
                        .map(party -> party.asOf(date))
                        .toList())
                .plans(former.getPlans().stream()
                        .filter(plan -> plan.getPeriod()
                                .flatMap(stated -> stated.getPeriod().getFirstDay())
                                .filter(date::isBefore)
                                .isEmpty())
                        .toList())
                .amendments(getAmendments().stream()
                        .filter(amendment -> !isAfter(amendment.getAmendedOn(), date))
                        .toList())
                .termEvents(getTermEvents().stream()
                        .filter(event -> !isAfter(event.getOn(), date))
                        .map(event -> event.asOf(date))
                        .toList())
                .inferred(List.of())
                .terminatedOn(getTerminatedOn().filter(terminated -> !isAfter(terminated, date)))
                .build();
    }

    private static boolean isAfter(StatedDate stated, LocalDate date) {
        return stated.firstDay().filter(day -> day.isAfter(date)).isPresent();
    }

    /** {@return the initiatives of all plans in their order, not null} */
    public final Stream<Initiative> initiatives() {
        return getPlans().stream().flatMap(plan -> plan.getInitiatives().stream());
    }

    /**
     * Returns the initiatives of all plans that belong to a field.
     *
     * <p>Consecutive plans often renumber their fields. A key therefore refers to the field that {@link #findField(Plan, String)}
     * returns. A plan's own field is the same as the field of the agreement with its key, unless both have labels and no label of
     * one equals a label of the other.
     *
     * @param field  a field of this agreement or of one of its plans, not null
     * @return the initiatives in their order, empty if the field has no key, not null
     */
    public final List<Initiative> initiativesIn(CooperationField field) {
        Objects.requireNonNull(field, "field");
        return field.getId().map(id -> initiativesIn(field, id)).orElseGet(List::of);
    }

    private List<Initiative> initiativesIn(CooperationField field, String id) {
        Optional<CooperationField> shared = findField(id);
        boolean isShared = shared.map(field::isNamedLike).orElse(true);
        return getPlans().stream()
                .filter(plan -> plan.findField(id)
                        .filter(own -> shared.filter(own::isNamedLike).isEmpty())
                        .map(field::equals)
                        .orElse(isShared))
                .flatMap(plan -> plan.getInitiatives().stream())
                .filter(initiative -> initiative.getFieldIds().contains(id))
                .toList();
    }

    /**
     * Returns the initiatives of all plans to which the source gives priority (重点, ◎).
     *
     * @return the initiatives in their order, not null
     */
    public final List<Initiative> priorityInitiatives() {
        return initiatives().filter(Initiative::isPriority).toList();
    }

    /**
     * Finds a party by its key.
     *
     * @param id  the key, not null
     * @return the party, empty if no party has the key, not null
     */
    public final Optional<Party> findParty(String id) {
        return Keyed.find(getParties(), Party::getId, id);
    }

    /**
     * Finds a plan by its key.
     *
     * @param id  the key, not null
     * @return the plan, empty if no plan has the key, not null
     */
    public final Optional<Plan> findPlan(String id) {
        return Keyed.find(getPlans(), Plan::getId, id);
    }

    /**
     * Finds a field by its key in a plan, else in the agreement, else in another plan.
     *
     * @param plan  the plan, not null
     * @param id  the key, not null
     * @return the field, empty if no field has the key, not null
     */
    public final Optional<CooperationField> findField(Plan plan, String id) {
        return plan.findField(id).or(() -> findField(id));
    }

    /**
     * Finds a field by its key in the agreement, else in its plans.
     *
     * @param id  the key, not null
     * @return the field, empty if no field has the key, not null
     */
    public final Optional<CooperationField> findField(String id) {
        return Keyed.find(getFields(), CooperationField::getId, id)
                .or(() -> getPlans().stream()
                        .flatMap(plan -> plan.findField(id).stream())
                        .findFirst());
    }

    /**
     * Returns the title, else the kind, the key, the first parties and the day, for example {@code Agreement[協定]}.
     */
    @Override
    public final String toString() {
        if (getTitle().isPresent()) {
            return Excerpt.listing("Agreement", getTitle());
        }
        List<LocalizedText> parties = getParties().stream()
                .limit(2)
                .map(party -> party.getOrganization().getName())
                .toList();
        return Excerpt.listing("Agreement", getKind(), getId(), parties, getConcludedOn());
    }

    /** Returns the timeline. It is derived when first asked for. */
    @Value.Lazy
    AgreementTimeline timeline() {
        return new AgreementTimeline(this);
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getSourceId());
        UnicodeText.requireWellFormed(getId());
        UnicodeText.requireWellFormed(getInferred());
        UnicodeText.requireWellFormed(getLanguages());
    }

    /** Builds an {@link Agreement}. */
    public static final class Builder extends ImmutableAgreement.Builder
            implements DocumentBuilder<Agreement, Agreement.Builder> {
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
         * Adds a paragraph of the background, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addBackground(String text) {
            return addBackground(LocalizedText.of(Objects.requireNonNull(text, "background element")));
        }

        /**
         * Adds a paragraph of the purpose, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addPurpose(String text) {
            return addPurpose(LocalizedText.of(Objects.requireNonNull(text, "purpose element")));
        }
    }
}
