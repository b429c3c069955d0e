package dev.renkei.organization;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ScalarType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.identifier.Identifier;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.OpenCode;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An organization (団体), such as a public body, a cooperative, a company or an association, as it was at the time of the source.
 *
 * <p>Only the name is required. A ward office or an association without legal personality is an organization as well.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Organization implements Document permits ImmutableOrganization {

    /** The maximum number of organizations and places that can be nested as parts, members, predecessors or successors. */
    public static final int MAX_DEPTH = 40;

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Organization, Builder> TYPE = DocumentType.of(
            Organization.class,
            "An organization (団体): a public body, a cooperative, a company or an association, as it was at the time of the source.",
            type -> type.builtBy(Organization::builder, Builder::build)
                    .required("name", LocalizedText.TYPE, Organization::getName, Builder::name, "The name in full.")
                    .orAlone()
                    .optional(
                            "reading",
                            LocalizedText.TYPE,
                            Organization::getReading,
                            Builder::reading,
                            "The reading of the name (ふりがな).")
                    .optional(
                            "branch",
                            LocalizedText.TYPE,
                            Organization::getBranch,
                            Builder::branch,
                            "The branch or area within the organization that is meant, such as 千葉.")
                    .list(
                            "aliases",
                            LocalizedText.TYPE,
                            Organization::getAliases,
                            Builder::addAlias,
                            "The other names that sources use for the organization: short forms, earlier spellings.")
                    .optional("kind", Kind.TYPE, Organization::getKind, Builder::kind, "The kind of organization.")
                    .list(
                            "identifiers",
                            Identifier.TYPE,
                            Organization::getIdentifiers,
                            Builder::addIdentifier,
                            "The identifiers, such as the corporate number (法人番号).")
                    .optional(
                            "partOf",
                            Organization.TYPE,
                            Organization::getPartOf,
                            Builder::partOf,
                            "The organization that this one is a part of, such as the city of a ward.")
                    .list(
                            "memberOf",
                            Membership.TYPE,
                            Organization::getMemberOf,
                            Builder::addMemberOf,
                            "The organizations of which this one is a member, such as a federation.")
                    .list(
                            "members",
                            Organization.TYPE,
                            Organization::getMembers,
                            Builder::addMember,
                            "The members, such as the municipalities of a union.")
                    .list(
                            "predecessors",
                            Organization.TYPE,
                            Organization::getPredecessors,
                            Builder::addPredecessor,
                            "The organizations that this one continues.")
                    .list(
                            "successors",
                            Organization.TYPE,
                            Organization::getSuccessors,
                            Builder::addSuccessor,
                            "The organizations that continue this one.")
                    .optional(
                            "succession",
                            Succession.TYPE,
                            Organization::getSuccession,
                            Builder::succession,
                            "Of a predecessor or successor: how and when the one continued the other.")
                    .optional(
                            "foundedOn",
                            StatedDate.TYPE,
                            Organization::getFoundedOn,
                            Builder::foundedOn,
                            "The day, month or year in which the organization was founded.")
                    .optional(
                            "dissolvedOn",
                            StatedDate.TYPE,
                            Organization::getDissolvedOn,
                            Builder::dissolvedOn,
                            "The day, month or year in which the organization was dissolved.")
                    .optional(
                            "memberCount",
                            Quantity.TYPE,
                            Organization::getMemberCount,
                            Builder::memberCount,
                            "The number of members, with the day of the count if stated: the short form of a figure of the kind members.")
                    .list(
                            "figures",
                            OrganizationFigure.TYPE,
                            Organization::getFigures,
                            Builder::addFigure,
                            "The other figures, such as members of a cooperative, shops and turnover, each with its day and scope.")
                    .list(
                            "areas",
                            Place.TYPE,
                            Organization::getAreas,
                            Builder::addArea,
                            "The areas in which the organization works.")
                    .list(
                            "representatives",
                            Representative.TYPE,
                            Organization::getRepresentatives,
                            Builder::addRepresentative,
                            "Who represents the organization, whether they sign or not.")
                    .paragraphs(
                            "description",
                            LocalizedText.TYPE,
                            Organization::getDescription,
                            Builder::addDescription,
                            "What the source says of the organization, by paragraph.")
                    .optional(
                            "fiscalCalendar",
                            FiscalCalendar.TYPE,
                            Organization::getFiscalCalendar,
                            Builder::fiscalCalendar,
                            "The day on which the fiscal year of the organization starts, if it is not 1 April.")
                    .extensions(Organization::getExtensions, Builder::putAllExtensions));

    /**
     * A kind of organization (団体の種類), such as {@code prefecture} or {@code consumer-cooperative}.
     *
     * <p>The list is open: the constants are the kinds that Renkei knows.
     *
     * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
     * distinction between {@code equals()} and {@code ==}.
     */
    public static final class Kind extends OpenCode {
        /** The national government and its ministries and agencies (国・省庁). */
        public static final Kind STATE = Kind.of("state");

        /** A prefecture (都道府県). */
        public static final Kind PREFECTURE = Kind.of("prefecture");

        /** A city, town or village (市町村). */
        public static final Kind MUNICIPALITY = Kind.of("municipality");

        /** A special ward of Tokyo, which is a local government of its own (特別区). */
        public static final Kind SPECIAL_WARD = Kind.of("special-ward");

        /** A ward of a designated city, which is part of that city and not a legal person (行政区). */
        public static final Kind WARD = Kind.of("ward");

        /** An incorporated administrative agency or another public body (独立行政法人・公的団体). */
        public static final Kind PUBLIC_AGENCY = Kind.of("public-agency");

        /** A consumers' cooperative (消費生活協同組合). */
        public static final Kind CONSUMER_COOPERATIVE = Kind.of("consumer-cooperative");

        /** A medical or health cooperative (医療生活協同組合). */
        public static final Kind MEDICAL_COOPERATIVE = Kind.of("medical-cooperative");

        /** A cooperative of another kind: workers, agriculture, fishery, housing (協同組合). */
        public static final Kind COOPERATIVE = Kind.of("cooperative");

        /** A union or federation of cooperatives (協同組合連合会). */
        public static final Kind COOPERATIVE_UNION = Kind.of("cooperative-union");

        /** A company (会社). */
        public static final Kind COMPANY = Kind.of("company");

        /** A company recognised for the employment of persons with disabilities (特例子会社). */
        public static final Kind SPECIAL_SUBSIDIARY = Kind.of("special-subsidiary");

        /** A social welfare corporation (社会福祉法人). */
        public static final Kind SOCIAL_WELFARE_CORPORATION = Kind.of("social-welfare-corporation");

        /** A council of social welfare (社会福祉協議会). */
        public static final Kind SOCIAL_WELFARE_COUNCIL = Kind.of("social-welfare-council");

        /** A medical corporation (医療法人). */
        public static final Kind MEDICAL_CORPORATION = Kind.of("medical-corporation");

        /** A specified non-profit corporation (特定非営利活動法人). */
        public static final Kind NON_PROFIT_CORPORATION = Kind.of("non-profit-corporation");

        /** A foundation (財団法人). */
        public static final Kind FOUNDATION = Kind.of("foundation");

        /** An incorporated association (社団法人). */
        public static final Kind INCORPORATED_ASSOCIATION = Kind.of("incorporated-association");

        /** An association without legal personality (任意団体). */
        public static final Kind UNINCORPORATED_ASSOCIATION = Kind.of("unincorporated-association");

        /** A neighbourhood association (自治会・町内会). */
        public static final Kind NEIGHBOURHOOD_ASSOCIATION = Kind.of("neighbourhood-association");

        /** A school or university (学校・大学). */
        public static final Kind SCHOOL = Kind.of("school");

        /** A facility or centre run by another organization (施設). */
        public static final Kind FACILITY = Kind.of("facility");

        /** A branch or office of another organization (支部・事業所). */
        public static final Kind BRANCH = Kind.of("branch");

        /** An alliance of organizations without legal personality (協議会・グループ). */
        public static final Kind ALLIANCE = Kind.of("alliance");

        /** A union of local governments (広域連合・一部事務組合). */
        public static final Kind LOCAL_GOVERNMENT_UNION = Kind.of("local-government-union");

        /** An office of a public body that acts in its own name (市役所・区役所・市長). */
        public static final Kind OFFICE = Kind.of("office");

        /** A natural person (個人). */
        public static final Kind PERSON = Kind.of("person");

        /** The type of the codes. */
        public static final ScalarType<Kind> TYPE = typeOf(
                "OrganizationKind",
                "A kind of organization (団体の種類), of an open list.",
                Kind::of,
                List.of(
                        STATE,
                        PREFECTURE,
                        MUNICIPALITY,
                        SPECIAL_WARD,
                        WARD,
                        PUBLIC_AGENCY,
                        CONSUMER_COOPERATIVE,
                        MEDICAL_COOPERATIVE,
                        COOPERATIVE,
                        COOPERATIVE_UNION,
                        COMPANY,
                        SPECIAL_SUBSIDIARY,
                        SOCIAL_WELFARE_CORPORATION,
                        SOCIAL_WELFARE_COUNCIL,
                        MEDICAL_CORPORATION,
                        NON_PROFIT_CORPORATION,
                        FOUNDATION,
                        INCORPORATED_ASSOCIATION,
                        UNINCORPORATED_ASSOCIATION,
                        NEIGHBOURHOOD_ASSOCIATION,
                        SCHOOL,
                        FACILITY,
                        BRANCH,
                        ALLIANCE,
                        LOCAL_GOVERNMENT_UNION,
                        OFFICE,
                        PERSON));

        private Kind(String code) {
            super(code);
        }

        /**
         * Obtains a kind of organization from its code.
         *
         * <p>For example, {@code Organization.Kind.of("consumer-cooperative")}.
         *
         * @param code  the code, lower-case words joined by hyphens, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind of(String code) {
            return new Kind(code);
        }

        /**
         * Obtains a kind of organization from its text, as {@link #of(String)} does.
         *
         * @param text  the code, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind parse(CharSequence text) {
            return of(text.toString());
        }

        /**
         * Obtains a kind of organization from its text, as {@link #parse(CharSequence)} does.
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
         * Obtains a known kind of organization from its label, the inverse of {@link #getLabel(Locale)}.
         *
         * <p>For example, {@code Organization.Kind.parse("消費生活協同組合", Locale.JAPANESE)} returns {@code consumer-cooperative}. Width
         * and case are ignored.
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

    Organization() {}

    /** {@return a new builder, on which {@code name} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains an organization from its name, such as {@code Organization.of("大阪府")}.
     *
     * @param name  the full name, in the language of the document, not null
     * @return the organization, not null
     */
    public static Organization of(String name) {
        return builder().name(name).build();
    }

    /** {@return the full name, not null} */
    @Valid
    public abstract LocalizedText getName();

    /** {@return the reading of the name (ふりがな), empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getReading();

    /** {@return the branch or area within the organization, such as 千葉, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getBranch();

    /** {@return other names in sources, such as short forms and earlier spellings, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getAliases();

    /** {@return the kind of organization, empty if not stated, not null} */
    public abstract Optional<Kind> getKind();

    /** {@return the identifiers, such as the corporate number (法人番号), possibly empty, not null} */
    public abstract List<@Valid Identifier> getIdentifiers();

    /** {@return the organization to which this one belongs, such as the city of a ward, empty if not stated, not null} */
    public abstract Optional<@Valid Organization> getPartOf();

    /** {@return the memberships in other organizations, such as a federation, possibly empty, not null} */
    public abstract List<@Valid Membership> getMemberOf();

    /** {@return the members, such as the municipalities of a union, possibly empty, not null} */
    public abstract List<@Valid Organization> getMembers();

    /** {@return the organizations that this one succeeds, possibly empty, not null} */
    public abstract List<@Valid Organization> getPredecessors();

    /** {@return the organizations that succeed this one, possibly empty, not null} */
    public abstract List<@Valid Organization> getSuccessors();

    /**
     * {@return how and when this organization, as a predecessor or successor of another, was continued or continued it, empty if not
     * stated, not null}
     */
    public abstract Optional<@Valid Succession> getSuccession();

    /** {@return the day, month or year in which the organization was founded, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getFoundedOn();

    /** {@return the day, month or year in which the organization was dissolved, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getDissolvedOn();

    /** {@return the number of members, with the day of the count if stated, empty if not stated, not null} */
    public abstract Optional<@Valid Quantity> getMemberCount();

    /** {@return the figures other than the member count, possibly empty, not null} */
    public abstract List<@Valid OrganizationFigure> getFigures();

    /**
     * Returns all figures: the member count, which is one of the kind {@link OrganizationFigure.Kind#MEMBERS}, and the others.
     *
     * @return the figures, the member count first, not null
     */
    public final List<OrganizationFigure> allFigures() {
        return Stream.concat(
                        getMemberCount()
                                .map(count -> OrganizationFigure.of(OrganizationFigure.Kind.MEMBERS, count))
                                .stream(),
                        getFigures().stream())
                .toList();
    }

    /** {@return the areas in which the organization works, possibly empty, not null} */
    public abstract List<@Valid Place> getAreas();

    /** {@return who represents the organization, whether they sign or not, possibly empty, not null} */
    public abstract List<@Valid Representative> getRepresentatives();

    /** {@return the description by the source, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getDescription();

    /** {@return the fiscal calendar of the organization, if its fiscal year does not start on 1 April, empty if not stated, not null} */
    public abstract Optional<FiscalCalendar> getFiscalCalendar();

    /**
     * Checks if another description is of the same organization, as {@link OrganizationGroups} decides for the two.
     *
     * @param other  the other description, not null
     * @return true if the two are of one organization
     */
    public final boolean isSameAs(Organization other) {
        List<Organization> both = List.of(this, other);
        return OrganizationGroups.alike(both).length > 0
                && OrganizationGroups.of(both).groupOf(1) == 0;
    }

    /**
     * Returns the name, for example {@code Organization[大阪府]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Organization", getName());
    }

    /** Returns the keys of the names in all languages. They are computed when first asked for. */
    @Value.Lazy
    Set<String> nameKeys() {
        return OrganizationKeys.namesOf(getName());
    }

    /** Returns the keys of the names and aliases in all languages. They are computed when first asked for. */
    @Value.Lazy
    Set<String> nameAndAliasKeys() {
        return getAliases().isEmpty() ? nameKeys() : OrganizationKeys.namesOf(nameKeys(), getAliases());
    }

    /** Returns the depth to which organizations are nested, including this one. It is computed once. */
    @Value.Derived
    @Value.Auxiliary
    int depth() {
        int deepest = Math.max(
                Place.depthOf(getAreas()), getPartOf().map(Organization::depth).orElse(0));
        for (Membership membership : getMemberOf()) {
            deepest = Math.max(deepest, membership.getOrganization().depth());
        }
        for (List<Organization> parts : List.of(getMembers(), getPredecessors(), getSuccessors())) {
            for (Organization part : parts) {
                deepest = Math.max(deepest, part.depth());
            }
        }
        for (Representative each : getRepresentatives()) {
            deepest = Math.max(
                    deepest,
                    each.getOffice()
                            .flatMap(Office::getOrganization)
                            .map(Organization::depth)
                            .orElse(0));
        }
        return 1 + deepest;
    }

    /** Rejects organizations that are nested more deeply than the JSON reader accepts. */
    @Value.Check
    void check() {
        if (depth() > MAX_DEPTH) {
            throw new InvalidTextException(
                    ParseFailure.of(Organization.class, "depth", getName().getDefault())
                            .with("max", MAX_DEPTH));
        }
    }

    /** Builds an {@link Organization}. */
    public static final class Builder extends ImmutableOrganization.Builder
            implements DocumentBuilder<Organization, Organization.Builder> {
        Builder() {}

        /**
         * Sets the full name, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder name(String text) {
            return name(LocalizedText.of(Objects.requireNonNull(text, "name")));
        }

        /**
         * Sets the reading of the name, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder reading(String text) {
            return reading(LocalizedText.of(Objects.requireNonNull(text, "reading")));
        }

        /**
         * Sets the branch or area within the organization, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder branch(String text) {
            return branch(LocalizedText.of(Objects.requireNonNull(text, "branch")));
        }

        /**
         * Adds another name in sources, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addAlias(String text) {
            return addAlias(LocalizedText.of(Objects.requireNonNull(text, "aliases element")));
        }

        /**
         * Adds a paragraph of the description, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addDescription(String text) {
            return addDescription(LocalizedText.of(Objects.requireNonNull(text, "description element")));
        }
    }
}
