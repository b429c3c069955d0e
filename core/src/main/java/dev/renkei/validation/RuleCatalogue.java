package dev.renkei.validation;

import dev.renkei.declaration.Deferred;
import dev.renkei.declaration.Property;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue of all rules.
 *
 * @since 0.1.0
 */
public final class RuleCatalogue {

    /** Raised whenever a rule comes, goes, or weighs otherwise: the first number if valid documents can become invalid. */
    private static final String VERSION = "1.5";

    private static final List<RuleBook> BOOKS = List.of(
            StructureRules.BOOK,
            TextRules.BOOK,
            RepetitionRules.BOOK,
            DateRules.BOOK,
            IdentifierRules.BOOK,
            OrganizationRules.BOOK,
            OrganizationFactRules.BOOK,
            PlaceholderRules.BOOK,
            SuccessionRules.BOOK,
            PlaceRules.BOOK,
            AgreementRules.BOOK,
            ConclusionRules.BOOK,
            TermRules.BOOK,
            TermEventRules.BOOK,
            ClauseRules.BOOK,
            DutyRules.BOOK,
            RelationRules.BOOK,
            FieldRules.BOOK,
            PlanRules.BOOK,
            FiscalYearRules.BOOK,
            InitiativeRules.BOOK,
            FigureRules.BOOK,
            SeriesRules.BOOK,
            SourceRules.BOOK,
            NetworkRules.BOOK,
            CasebookRules.BOOK,
            RegisterRules.BOOK,
            ListingRules.BOOK,
            PolicyRules.BOOK);

    private static final Deferred<Map<String, Rule>> RULES = Deferred.of(() -> BOOKS.stream()
            .flatMap(RuleBook::rules)
            .collect(Collectors.collectingAndThen(
                    Collectors.toMap(Rule::getCode, Function.identity(), RuleCatalogue::sameRule, LinkedHashMap::new),
                    Collections::unmodifiableMap)));

    private static final List<Sought<?, ?>> SOUGHT = BOOKS.stream()
            .flatMap(book -> book.bound().stream())
            .<Sought<?, ?>>flatMap(rule -> rule.sought().stream())
            .toList();

    private RuleCatalogue() {}

    /**
     * Returns the version of the rules as a whole.
     *
     * <p>The first number is raised if a document that was valid can become invalid, the second if anything else changes about the
     * rules, their severities or the profiles from which on they are checked.
     *
     * @return the version, such as {@code 1.0}, not null
     */
    public static String getVersion() {
        return VERSION;
    }

    /**
     * Returns all rules, those about one concept together.
     *
     * @return the rules, each once, not null
     */
    public static List<Rule> getRules() {
        return List.copyOf(RULES.get().values());
    }

    /**
     * Finds a rule by its code.
     *
     * @param code  the code, such as {@code agreement.party.duplicate}, not null
     * @return the rule, empty if the catalogue has none of that code, not null
     */
    public static Optional<Rule> find(String code) {
        return Optional.ofNullable(RULES.get().get(code));
    }

    /** Refuses the code of a rule that does not exist, or whose findings count whatever a policy says. */
    static void requireAdjustable(String code) {
        Rule rule = find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("Code must be that of a rule of the catalogue but was " + code));
        if (StructureRules.leavesGap(rule)) {
            throw new IllegalArgumentException(
                    "Rule must be one that a document can break and yet be read but was " + code);
        }
    }

    /** Returns the rules that apply to a type, in the order of the catalogue. */
    static List<BoundRule<?>> rulesOf(Class<?> concept) {
        return BOOKS.stream()
                .<BoundRule<?>>flatMap(book -> book.boundTo(concept))
                .toList();
    }

    /** Checks if any rule seeks a property in all parts of a document. */
    static boolean isSought(Property<?, ?, ?> property) {
        return SOUGHT.stream().anyMatch(sought -> sought.isIn(property));
    }

    static Stream<BoundRule<?>> boundRules() {
        return BOOKS.stream().flatMap(RuleBook::allBound);
    }

    /** One rule can judge several concepts, but then with one and the same weight. */
    private static Rule sameRule(Rule first, Rule second) {
        if (first.getSeverity() != second.getSeverity() || first.getProfile() != second.getProfile()) {
            throw new IllegalStateException("Rule must be declared alike for all its concepts: " + first);
        }
        return first;
    }
}
