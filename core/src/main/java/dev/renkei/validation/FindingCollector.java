package dev.renkei.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Collects findings up to a number and counts the rest.
 *
 * <p>The most severe findings are kept, and of equally severe ones the first.
 * <p>The rest is one more finding, {@link StructureRules#FURTHER_FINDINGS}. It is as severe as the most severe finding that it
 * counts, so that a report is valid exactly if the report of all findings would be. Suppressed findings do not count; no more
 * of them are kept than of the others.
 *
 * <p>For example:
 * <pre>{@code
 *   FindingCollector collector = new FindingCollector(1000, UnaryOperator.identity());
 *   findings.forEach(collector::add);
 *   Report report = Report.of(collector.toList());
 * }</pre>
 *
 * <p>This class is not safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class FindingCollector {

    private final int maxFindings;
    private final UnaryOperator<Finding> weigh;
    private final Map<Severity, List<Finding>> findings = new TreeMap<>();
    private int size;
    private final List<Finding> suppressed = new ArrayList<>();
    private final Map<Severity, Integer> further = new TreeMap<>();

    /**
     * Creates a collector without findings.
     *
     * @param maxFindings  the number of findings that are kept, 1 or greater
     * @param weigh  gives each finding its severity and suppression, such as {@link Policy#weigh}, not null
     * @throws IllegalArgumentException if the number is less than 1
     */
    public FindingCollector(int maxFindings, UnaryOperator<Finding> weigh) {
        if (maxFindings < 1) {
            throw new IllegalArgumentException("Number of findings must be 1 or greater but was " + maxFindings);
        }
        this.maxFindings = maxFindings;
        this.weigh = Objects.requireNonNull(weigh, "weigh");
    }

    /**
     * Keeps a finding, or counts it if there are as many as can be kept. Instead of a more severe one, a less severe one that was
     * kept before is counted.
     *
     * <p>Of a finding that counts others, its numbers are added.
     *
     * @param finding  the finding, not null
     */
    public void add(Finding finding) {
        if (countsOthers(finding)) {
            for (Severity severity : Severity.values()) {
                count(severity, countOf(finding, severity));
            }
            return;
        }
        Finding weighed = weigh.apply(finding);
        if (weighed.getSuppression().isEmpty()) {
            keep(weighed);
        } else {
            keepSuppressed(weighed);
        }
    }

    /** Adds what another collector has, as if it had been found after what this one has. */
    void addAll(FindingCollector later) {
        later.findings.values().forEach(found -> found.forEach(this::keep));
        later.suppressed.forEach(this::keepSuppressed);
        later.further.forEach(this::count);
    }

    private void keepSuppressed(Finding finding) {
        if (suppressed.size() < maxFindings) {
            suppressed.add(finding);
        }
    }

    private void keep(Finding finding) {
        findings.computeIfAbsent(finding.getSeverity(), none -> new ArrayList<>())
                .add(finding);
        size++;
        if (size > maxFindings) {
            Map.Entry<Severity, List<Finding>> least = leastSevere();
            least.getValue().remove(least.getValue().size() - 1);
            size--;
            count(least.getKey(), 1);
        }
    }

    private Map.Entry<Severity, List<Finding>> leastSevere() {
        return findings.entrySet().stream()
                .filter(kept -> !kept.getValue().isEmpty())
                .max(Map.Entry.comparingByKey())
                .orElseThrow();
    }

    private void count(Severity severity, int number) {
        if (number > 0) {
            further.merge(severity, number, Integer::sum);
        }
    }

    /**
     * Returns whether as many findings are there as can be kept.
     *
     * @return true if one more finding leads to one that is only counted
     */
    public boolean isFull() {
        return size == maxFindings;
    }

    /**
     * Returns whether any finding is an error, kept or not.
     *
     * @return true if there is an error that is not suppressed
     */
    public boolean hasErrors() {
        return findings.containsKey(Severity.ERROR) || hasFurtherErrors();
    }

    /**
     * Returns whether there are more errors than are kept.
     *
     * @return true if errors were only counted
     */
    public boolean hasFurtherErrors() {
        return further.containsKey(Severity.ERROR);
    }

    /**
     * Returns the findings, suppressed ones last, followed by the one that counts the rest, if there is a rest.
     *
     * @return the findings, possibly empty, not null
     */
    public List<Finding> toList() {
        List<Finding> all = new ArrayList<>();
        for (List<Finding> found : findings.values()) {
            all.addAll(found);
        }
        all.addAll(suppressed);
        furtherFindings().ifPresent(all::add);
        return all;
    }

    private Optional<Finding> furtherFindings() {
        if (further.isEmpty()) {
            return Optional.empty();
        }
        Severity gravest = further.keySet().iterator().next();
        return Optional.of(Finding.of(StructureRules.FURTHER_FINDINGS, "", parametersOf(further))
                .withSeverity(gravest));
    }

    /** Returns how many findings of a severity a finding represents: those that it counts, or itself. */
    static int countOf(Finding finding, Severity severity) {
        if (countsOthers(finding)) {
            return Integer.parseInt(String.valueOf(finding.getParameters().getOrDefault(nameOf(severity), "0")));
        }
        return finding.getSeverity() == severity ? 1 : 0;
    }

    /** Gives a finding another severity, and each of the findings that it counts. */
    static Finding weigh(Finding finding, UnaryOperator<Severity> weigh) {
        Finding weighed = finding.withSeverity(weigh.apply(finding.getSeverity()));
        if (!countsOthers(finding)) {
            return weighed;
        }
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.merge(weigh.apply(severity), countOf(finding, severity), Integer::sum);
        }
        return weighed.withParameters(parametersOf(counts));
    }

    static boolean countsOthers(Finding finding) {
        return finding.getRule().equals(StructureRules.FURTHER_FINDINGS);
    }

    private static Map<String, Object> parametersOf(Map<Severity, Integer> counts) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            parameters.put(nameOf(severity), String.valueOf(counts.getOrDefault(severity, 0)));
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        parameters.put("count", String.valueOf(all));
        return Collections.unmodifiableMap(parameters);
    }

    private static String nameOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "errors";
            case WARNING -> "warnings";
            case INFO -> "infos";
        };
    }
}
