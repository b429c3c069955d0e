package dev.renkei.validation;

import dev.renkei.wording.Bundle;
import dev.renkei.wording.MessageTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The findings of one rule and one severity at places that differ only in their indexes.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class FindingGroup {

    private static final int FIRST = 3;

    private final List<Finding> findings;

    /** Creates a group of findings that are alike, at least one. */
    FindingGroup(List<Finding> findings) {
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
        Bundle bundle = Bundle.of(FindingGroup.class, "Reports", locale);
        String places = first().stream()
                .map(finding -> placeOf(finding, bundle))
                .collect(Collectors.joining(bundle.get("places.separator")));
        return MessageTemplate.fill(
                bundle.get(wording()),
                Map.of("count", String.valueOf(getCount()), "first", String.valueOf(first().size()), "places", places));
    }

    private String wording() {
        if (getCount() > FIRST) {
            return "places.first";
        }
        return getCount() == 1 ? "places.one" : "places.all";
    }

    private static String placeOf(Finding finding, Bundle bundle) {
        String pointer = finding.getPointer().isEmpty() ? bundle.get("places.whole") : finding.getPointer();
        return finding.getPosition().map(Position::toString).orElse(pointer);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof FindingGroup other && findings.equals(other.findings);
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
        return getSeverity() + " " + getCode() + (getGeneralPointer().isEmpty() ? "" : " " + getGeneralPointer()) + ": "
                + getPlaces(Locale.ENGLISH);
    }
}
