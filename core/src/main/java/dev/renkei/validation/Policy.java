package dev.renkei.validation;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Duty;
import dev.renkei.character.UnicodeText;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.MapType;
import dev.renkei.declaration.ScalarType;
import dev.renkei.declaration.WholeNumber;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.organization.Organization;
import dev.renkei.time.CivilPeriods;
import dev.renkei.wording.Excerpt;
import dev.renkei.wording.LanguageTags;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A policy: what an organization requires of agreements beyond the rules that hold for all, and the severities that it gives to
 * findings.
 *
 * <p>For example, an association that takes part only in agreements of substance:
 * <pre>{@code
 *   Policy policy = Policy.builder()
 *           .minimumInitiatives(3)
 *           .minimumPlanLength(Period.ofYears(2))
 *           .addRequiredProperty("/concludedOn")
 *           .putSeverity("text.residue", Severity.INFO)
 *           .addSuppression(Suppression.of("field.label.missing", "the source lost its labels"))
 *           .build();
 *   Report report = RenkeiValidator.standard().withPolicy(policy).validate(agreement);
 * }</pre>
 *
 * <p>In a register the policy applies to each agreement. Unmet requirements are reported under the codes {@code policy.*}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Policy implements NeedsModule permits ImmutablePolicy {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Policy, Builder> TYPE = DocumentType.of(
            Policy.class,
            "What an organization requires of agreements beyond the rules, and the severities that it gives to findings.",
            type -> type.builtBy(Policy::builder, Builder::build)
                    .optional(
                            "minimumFields",
                            BasicType.POSITIVE_COUNT,
                            Policy::getMinimumFields,
                            Builder::minimumFields,
                            "How many fields an agreement must have, the catch-all aside.")
                    .optional(
                            "minimumInitiatives",
                            BasicType.POSITIVE_COUNT,
                            Policy::getMinimumInitiatives,
                            Builder::minimumInitiatives,
                            "How many initiatives the plans of an agreement must have together.")
                    .optional(
                            "minimumPlanLength",
                            CivilPeriods.LENGTH,
                            Policy::getMinimumPlanLength,
                            Builder::minimumPlanLength,
                            "For how long each plan must run.")
                    .list(
                            "requiredProperties",
                            Texts.REQUIRED_PROPERTY,
                            Policy::getRequiredProperties,
                            Builder::addRequiredProperty,
                            "The properties that an agreement must have.")
                    .list(
                            "requiredFields",
                            Texts.REQUIRED_FIELD,
                            Policy::getRequiredFields,
                            Builder::addRequiredField,
                            "The fields that an agreement must have, by label or key.")
                    .list(
                            "requiredLanguages",
                            Texts.LANGUAGE,
                            Policy::getRequiredLanguages,
                            Builder::addRequiredLanguage,
                            "The languages in which the agreement must be made out.")
                    .map(
                            "requiredDuties",
                            MapType.of(Texts.DUTY_KIND, CivilPeriods.LENGTH),
                            Policy::getRequiredDuties,
                            Builder::putAllRequiredDuties,
                            "The kinds of duties that must recur, each with the longest time between two of them.")
                    .list(
                            "excludedPartyKinds",
                            Organization.Kind.TYPE,
                            Policy::getExcludedPartyKinds,
                            Builder::addExcludedPartyKind,
                            "The kinds of organizations that cannot be parties.")
                    .map(
                            "severities",
                            MapType.of(Suppression.CODE, Severity.TYPE),
                            Policy::getSeverities,
                            Builder::putAllSeverities,
                            "The severities that findings have, by the codes of the rules.")
                    .list(
                            "suppressions",
                            Suppression.TYPE,
                            Policy::getSuppressions,
                            Builder::addSuppression,
                            "The findings that do not count."));

    /** The types of texts that no other document has. */
    private static final class Texts {

        static final ScalarType<String> REQUIRED_PROPERTY = ScalarType.of(
                "RequiredProperty",
                "A JSON Pointer that begins at an agreement.",
                "/.+",
                Policy::parseRequiredProperty,
                "/concludedOn",
                "/concludedOn");

        static final ScalarType<String> REQUIRED_FIELD = ScalarType.of(
                "RequiredField",
                "The label or key of a field.",
                "[\\s\\S]+",
                Policy::parseRequiredField,
                "disaster",
                "disaster");

        static final ScalarType<String> DUTY_KIND = ScalarType.of(
                "RequiredDuty",
                "A kind of duty, of an open list.",
                Duty.Kind.TYPE.getPattern(),
                text -> Duty.Kind.of(text).toString(),
                "review",
                "review");

        static final ScalarType<String> LANGUAGE = ScalarType.of(
                "RequiredLanguage",
                "A language tag (BCP 47).",
                "[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*",
                Policy::parseLanguage,
                "ja",
                "ja");
    }

    Policy() {}

    /**
     * Obtains the policy that requires nothing and leaves all severities as in the catalogue.
     *
     * @return the empty policy, not null
     */
    public static Policy none() {
        return builder().build();
    }

    /**
     * Obtains a builder.
     *
     * @return a new builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how many fields of cooperation an agreement must have, the catch-all (その他) aside.
     *
     * @return the number, from 1 to 999999999, empty if none is asked for, not null
     */
    public abstract Optional<Integer> getMinimumFields();

    /**
     * Returns how many initiatives the plans of an agreement must have together.
     *
     * @return the number, from 1 to 999999999, empty if none is asked for, not null
     */
    public abstract Optional<Integer> getMinimumInitiatives();

    /**
     * Returns for how long each plan must run.
     *
     * <p>A plan whose period is not stated, or open at an end, is not judged: ask for {@code /plans/*}{@code /period} as a required
     * property.
     *
     * @return the length, positive, empty if none is asked for, not null
     */
    public abstract Optional<Period> getMinimumPlanLength();

    /**
     * Returns the required properties, as JSON Pointers from an agreement, in which {@code *} matches every element of a list:
     * {@code /concludedOn}, {@code /parties/*}{@code /organization/identifiers}.
     *
     * <p>An empty list counts as missing. A property of a part is required only if the part exists.
     *
     * @return the pointers, possibly empty, not null
     */
    public abstract List<String> getRequiredProperties();

    /**
     * Returns the fields of cooperation that an agreement or one of its plans must have, each by its label or its key.
     *
     * @return the labels or keys, possibly empty, not null
     */
    public abstract List<String> getRequiredFields();

    /**
     * Returns the languages in which an agreement must be made out.
     *
     * <p>A language with a region, such as {@code en-GB}, is also the language without it.
     *
     * @return the language tags (BCP 47), possibly empty, not null
     */
    public abstract List<String> getRequiredLanguages();

    /**
     * Returns the kinds of duties that an agreement must have, each with the longest time between two due days, such as a meeting
     * each year.
     *
     * @return the lengths by the codes of {@link Duty.Kind}, positive, in alphabetical order, possibly empty, not null
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, Period> getRequiredDuties();

    /**
     * Returns the kinds of organizations with which no agreement can be made.
     *
     * <p>A party whose kind is not stated is not judged: ask for {@code /parties/*}{@code /organization/kind} as a required property.
     *
     * @return the kinds, possibly empty, not null
     */
    public abstract List<Organization.Kind> getExcludedPartyKinds();

    /**
     * Returns the severities that findings have in place of those that rule and profile give them.
     *
     * @return the severities by the codes of the rules, in alphabetical order, possibly empty, not null
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, Severity> getSeverities();

    /**
     * Returns the suppressions, each with its reason.
     *
     * @return the suppressions, possibly empty, not null
     */
    public abstract List<Suppression> getSuppressions();

    /**
     * Returns a finding as this policy weighs it: with the severity that it gives to the rule, and suppressed if it says so.
     *
     * @param finding  the finding, not null
     * @return the finding, this if nothing changes, not null
     */
    public final Finding weigh(Finding finding) {
        Finding weighed = finding.withSeverity(getSeverities().getOrDefault(finding.getCode(), finding.getSeverity()));
        if (weighed.getSuppression().isPresent()) {
            return weighed;
        }
        for (Suppression suppression : getSuppressions()) {
            if (suppression.covers(weighed)) {
                return weighed.withSuppression(suppression);
            }
        }
        return weighed;
    }

    /** Returns the rules of what this policy requires. They are made when first asked for. */
    @Value.Lazy
    List<BoundRule<Agreement>> rules() {
        return PolicyRules.rulesOf(this);
    }

    /**
     * Checks that agreements can meet the policy.
     *
     * @throws IllegalArgumentException if a minimum is not from 1 to {@value WholeNumber#MAX}, the time between two duties is not positive, a required property is none of an
     *     agreement's, a required field is blank, a language is no language tag, or no rule of the catalogue has the code to which a
     *     severity is given
     * @throws InvalidTextException if the kind of a required duty is not of the form of a code
     */
    @Value.Check
    void check() {
        requirePositive("fields", getMinimumFields());
        requirePositive("initiatives", getMinimumInitiatives());
        if (getMinimumPlanLength().isPresent()) {
            requirePositive(getMinimumPlanLength().get());
        }
        UnicodeText.requireWellFormed(getRequiredFields());
        getRequiredFields().forEach(Policy::parseRequiredField);
        for (String language : getRequiredLanguages()) {
            requireLanguage(language);
        }
        for (Map.Entry<String, Period> duty : getRequiredDuties().entrySet()) {
            Duty.Kind.of(duty.getKey());
            CivilPeriods.requirePositive(duty.getValue(), "Time between two duties");
        }
        for (String property : getRequiredProperties()) {
            PolicyRules.requireProperty(property);
        }
        for (String code : getSeverities().keySet()) {
            RuleCatalogue.requireAdjustable(code);
        }
    }

    /**
     * Returns what the policy asks for and how it weighs, as {@code Policy[minimumInitiatives=3, requiredProperties=[/concludedOn]]}.
     */
    @Override
    public String toString() {
        return Excerpt.listing(
                "Policy",
                getMinimumFields().map(number -> "minimumFields=" + number),
                getMinimumInitiatives().map(number -> "minimumInitiatives=" + number),
                getMinimumPlanLength().map(length -> "minimumPlanLength=" + length),
                named("requiredProperties", getRequiredProperties()),
                named("requiredFields", getRequiredFields()),
                named("requiredLanguages", getRequiredLanguages()),
                named("requiredDuties", getRequiredDuties().entrySet()),
                named("excludedPartyKinds", getExcludedPartyKinds()),
                named("severities", getSeverities().entrySet()),
                named("suppressions", getSuppressions()));
    }

    private static Optional<String> named(String name, Collection<?> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(name + "=" + values);
    }

    private static String parseRequiredProperty(String text) {
        try {
            PolicyRules.requireProperty(text);
            return text;
        } catch (IllegalArgumentException e) {
            throw new InvalidTextException(ParseFailure.of(Policy.class, "required-property", text));
        }
    }

    private static String parseRequiredField(String text) {
        if (text.isBlank()) {
            throw new InvalidTextException(ParseFailure.of(Policy.class, "required-field", text));
        }
        return text;
    }

    private static String parseLanguage(String text) {
        if (LanguageTags.isKnown(text)) {
            return text;
        }
        throw new InvalidTextException(ParseFailure.of(Policy.class, "language", text));
    }

    private static void requireLanguage(String language) {
        if (!LanguageTags.isKnown(language)) {
            throw new IllegalArgumentException(
                    "Required language must be a language tag, such as en, but was " + language);
        }
    }

    private static void requirePositive(String of, Optional<Integer> minimum) {
        if (minimum.isPresent() && (minimum.get() < 1 || minimum.get() > WholeNumber.MAX)) {
            throw new IllegalArgumentException(
                    "Minimum of " + of + " must be from 1 to " + WholeNumber.MAX + " but was " + minimum.get());
        }
    }

    private static void requirePositive(Period length) {
        if (!CivilPeriods.isCountable(length) || length.isZero()) {
            throw new IllegalArgumentException(
                    "Minimum length of a plan must be positive and at most 9999 years but was " + length);
        }
    }

    /** Builds a {@link Policy}. */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {}

        /**
         * Sets everything as a policy holds it. Whatever was set before is replaced.
         *
         * @param policy  the policy, not null
         * @return this builder, not null
         */
        public Builder from(Policy policy) {
            Objects.requireNonNull(policy, "policy");
            return clear().merge(policy);
        }
    }
}
