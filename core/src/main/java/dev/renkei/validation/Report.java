package dev.renkei.validation;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.wording.Bundle;
import dev.renkei.wording.MessageTemplate;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report: all findings of one document, sorted by their place.
 *
 * <p>Suppressed findings are kept apart from the others and do not count.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Report implements NeedsModule {

    /**
     * The findings of one rule and one severity at places that differ only in their indexes.
     *
     * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
     * distinction between {@code equals()} and {@code ==}.
     */
    public static final class Group {

        private static final int FIRST = 3;

        private final List<Finding> findings;

        /** Creates a group of findings that are alike, at least one. */
        Group(List<Finding> findings) {
            this.findings = List.copyOf(findings);
        }

        /** Returns what findings of one group have in common. */
        static List<Object> keyOf(Finding finding) {
            return List.of(finding.getRule(), finding.getSeverity(), finding.getGeneralPointer());
        }

        /**
         * Returns the finding at the first place.
         *
         * @return the finding, not null
         */
        public Finding getFirst() {
            return findings.get(0);
        }

        /**
         * Returns all findings of the group.
         *
         * @return the findings in the order of their places, not empty, not null
         */
        public List<Finding> getFindings() {
            return findings;
        }

        /**
         * Returns the number of places.
         *
         * @return the number, 1 or greater
         */
        public int getCount() {
            return findings.size();
        }

        /**
         * Returns the code of the broken rule.
         *
         * @return the code, not null
         */
        public String getCode() {
            return getFirst().getCode();
        }

        /**
         * Returns the severity of the findings.
         *
         * @return the severity, not null
         */
        public Severity getSeverity() {
            return getFirst().getSeverity();
        }

        /**
         * Returns the pointer that the places share, with {@code *} in place of each index.
         *
         * @return the pointer, not null
         */
        public String getGeneralPointer() {
            return getFirst().getGeneralPointer();
        }

        /**
         * Returns the findings at the first places.
         *
         * @return the findings, one to three, not null
         */
        public List<Finding> first() {
            return findings.subList(0, Math.min(FIRST, findings.size()));
        }

        /**
         * Returns how many places there are and which are the first, in the language of a reader; English if Renkei does not speak it.
         *
         * <p>For example, {@code 312 places, first 3: 12:5, 40:7, 66:5}. A place is line and column, or the pointer if the document
         * was not read from a text.
         *
         * @param locale  the reader's locale, not null
         * @return the places, not null
         */
        public String getPlaces(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            Bundle bundle = Bundle.of(Group.class, "Reports", locale);
            String places = first().stream()
                    .map(finding -> placeOf(finding, bundle))
                    .collect(Collectors.joining(bundle.get("places.separator")));
            return MessageTemplate.fill(
                    bundle.get(wording()),
                    Map.of(
                            "count",
                            String.valueOf(getCount()),
                            "first",
                            String.valueOf(first().size()),
                            "places",
                            places));
        }

        private String wording() {
            if (getCount() > FIRST) {
                return "places.first";
            }
            return getCount() == 1 ? "places.one" : "places.all";
        }

        private static String placeOf(Finding finding, Bundle bundle) {
            String pointer = finding.getPointer().isEmpty() ? bundle.get("places.whole") : finding.getPointer();
            return finding.getPosition().map(Finding.Position::toString).orElse(pointer);
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof Group other && findings.equals(other.findings);
        }

        @Override
        public int hashCode() {
            return findings.hashCode();
        }

        /**
         * Returns the group in English, as {@code WARNING text.residue /plans/*}{@code /title: 312 places, first 3: ...}.
         */
        @Override
        public String toString() {
            return getSeverity() + " " + getCode() + (getGeneralPointer().isEmpty() ? "" : " " + getGeneralPointer())
                    + ": " + getPlaces(Locale.ENGLISH);
        }
    }

    private static final Report EMPTY = new Report(Profile.DRAFT, List.of(), List.of());

    private static final Finding.Position BEGINNING = new Finding.Position(1, 1);

    /** What counts further findings comes last: it has no place of its own. */
    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::isAboutOthers)
            .thenComparing(Placed::position)
            .thenComparing(Placed::pointer)
            .thenComparing(placed -> placed.finding().getSeverity())
            .thenComparing(placed -> placed.finding().getCode())
            .thenComparing(placed -> placed.finding().getParameters().toString());

    /** A finding with its pointer, which is parsed once for all comparisons. */
    private record Placed(Finding finding, JsonPointer pointer) {

        static Placed of(Finding finding) {
            return new Placed(finding, JsonPointer.parse(finding.getPointer()));
        }

        boolean isAboutOthers() {
            return FindingCollector.countsOthers(finding);
        }

        Finding.Position position() {
            return finding.getPosition().orElse(BEGINNING);
        }
    }

    private final Profile profile;
    private final List<Finding> findings;
    private final List<Finding> suppressedFindings;

    private Report(Profile profile, List<Finding> findings, List<Finding> suppressedFindings) {
        this.profile = profile;
        this.findings = findings;
        this.suppressedFindings = suppressedFindings;
    }

    /**
     * Obtains a report of findings in a document that was judged by the profile {@link Profile#DRAFT}.
     *
     * @param findings  the findings in any order, not null
     * @return the report, not null
     */
    public static Report of(Collection<Finding> findings) {
        return of(Profile.DRAFT, findings);
    }

    /**
     * Obtains a report of findings.
     *
     * @param profile  the profile by which the document was judged, not null
     * @param findings  the findings in any order, not null
     * @return the report, not null
     */
    public static Report of(Profile profile, Collection<Finding> findings) {
        Objects.requireNonNull(profile, "profile");
        if (profile == Profile.DRAFT && findings.isEmpty()) {
            return EMPTY;
        }
        List<Finding> counting = new ArrayList<>(findings.size());
        List<Finding> suppressed = new ArrayList<>();
        for (Finding each : sorted(findings)) {
            (each.getSuppression().isPresent() ? suppressed : counting).add(each);
        }
        return new Report(profile, List.copyOf(counting), List.copyOf(suppressed));
    }

    private static List<Finding> sorted(Collection<Finding> findings) {
        return findings.stream()
                .map(Placed::of)
                .sorted(ORDER)
                .map(Placed::finding)
                .toList();
    }

    /**
     * Obtains the report that {@link RenkeiValidator} gives, from what a Jakarta Validation host found.
     *
     * <p>For example:
     * <pre>{@code
     *   Report report = Report.from(profile, validator.validate(agreement, profile.getGroup()));
     * }</pre>
     *
     * <p>Of violations of the group {@link jakarta.validation.groups.Default} the report holds the errors alone.
     *
     * <p>Violations of constraints of the host's own are no findings and are left out;
     * {@link Finding#from(ConstraintViolation)} tells them from the others.
     *
     * @param profile  the profile by which the findings are weighed, not null
     * @param violations  the violations in any order, not null
     * @return the report, not null
     */
    public static Report from(Profile profile, Collection<? extends ConstraintViolation<?>> violations) {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(violations, "violations");
        return of(
                profile,
                violations.stream()
                        .flatMap(violation -> Finding.from(violation).stream())
                        .map(finding -> FindingCollector.weigh(finding, profile::weigh))
                        .toList());
    }

    /**
     * Obtains the report without a finding.
     *
     * @return the empty report, not null
     */
    public static Report empty() {
        return EMPTY;
    }

    /**
     * Returns the version of the rules by which the document was judged.
     *
     * @return the version of the {@link RuleCatalogue}, such as {@code 1.0}, not null
     */
    public String getRuleSetVersion() {
        return RuleCatalogue.getVersion();
    }

    /**
     * Returns the profile by which the document was judged.
     *
     * @return the profile, not null
     */
    public Profile getProfile() {
        return profile;
    }

    /**
     * Returns all findings that count.
     *
     * @return the findings in the order of the text, or of the pointers where there is no text, not null
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * Returns the findings that do not count, each with the reason in its {@linkplain Finding#getSuppression() suppression}.
     *
     * @return the suppressed findings in the same order, possibly empty, not null
     */
    public List<Finding> getSuppressedFindings() {
        return suppressedFindings;
    }

    /**
     * Returns the findings that count, those of one rule and severity together whose places differ only in their indexes.
     *
     * @return the groups in the order of their first places, not null
     */
    public List<Group> groups() {
        return findings.stream()
                .collect(Collectors.groupingBy(Group::keyOf, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Group::new)
                .toList();
    }

    /**
     * Returns the findings of one rule that count.
     *
     * @param code  the code of the rule, not null
     * @return the findings, possibly empty, not null
     */
    public List<Finding> findingsOf(String code) {
        Objects.requireNonNull(code, "code");
        return findings.stream().filter(each -> each.getCode().equals(code)).toList();
    }

    /**
     * Returns whether the document is valid: no finding is an error.
     *
     * @return true if no finding has the severity {@link Severity#ERROR}
     */
    public boolean isValid() {
        return findings.stream().noneMatch(each -> each.getSeverity() == Severity.ERROR);
    }

    /**
     * Returns the number of findings of a severity, listed or not.
     *
     * <p>Of a report that lists only some findings, the number is that of all: {@link StructureRules#FURTHER_FINDINGS} adds the
     * findings that it counts and is no finding itself. So it can be greater than the size of {@link #getFindings()}.
     *
     * <p>For example, of 1,502 errors a report lists 1,000; {@code count(Severity.ERROR)} is 1,502.
     *
     * @param severity  the severity, not null
     * @return the number, 0 or greater
     */
    public int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return findings.stream()
                .mapToInt(each -> FindingCollector.countOf(each, severity))
                .sum();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Report other
                && profile == other.profile
                && findings.equals(other.findings)
                && suppressedFindings.equals(other.suppressedFindings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profile, findings, suppressedFindings);
    }

    /**
     * Returns the findings in English, one to a line, followed by the suppressed ones.
     */
    @Override
    public String toString() {
        return Stream.concat(
                        findings.stream().map(Finding::toString),
                        suppressedFindings.stream()
                                .map(each -> "suppressed " + each + " ("
                                        + each.getSuppression().orElseThrow().reason() + ")"))
                .collect(Collectors.joining("\n"));
    }
}
