package dev.renkei.validation;

import dev.renkei.agreement.Agreement;
import dev.renkei.constraint.Constrained;
import dev.renkei.document.Document;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.Excerpt;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Validates agreements, and every other document of Renkei, without a validation provider.
 *
 * <p>The validator walks the document and applies the constraints that the accessors declare and the rules of the
 * {@link RuleCatalogue}. A Jakarta Validation provider reports the same findings at the same places.
 *
 * <p>For example:
 * <pre>{@code
 *   Report report = RenkeiValidator.standard().withProfile(Profile.PUBLICATION).validate(agreement);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RenkeiValidator implements NeedsModule {

    private static final RenkeiValidator STANDARD = new RenkeiValidator(
            Profile.DRAFT, Policy.none(), Clock.system(ZoneId.of("Asia/Tokyo")), UnreadParts.NONE, Integer.MAX_VALUE);

    private final Profile profile;
    private final Policy policy;
    private final List<Check<Agreement>> policyChecks;
    private final Clock clock;
    private final UnreadParts gaps;
    private final int maxFindings;

    private RenkeiValidator(Profile profile, Policy policy, Clock clock, UnreadParts gaps, int maxFindings) {
        this.profile = profile;
        this.policy = policy;
        this.policyChecks = PolicyRules.checksOf(policy);
        this.clock = clock;
        this.gaps = gaps;
        this.maxFindings = maxFindings;
    }

    /**
     * Obtains the validator with the profile {@link Profile#DRAFT}, no policy and today's date in Japan.
     *
     * @return the validator, not null
     */
    public static RenkeiValidator standard() {
        return STANDARD;
    }

    /**
     * Returns a copy of this validator that judges by another profile.
     *
     * @param profile  the profile, not null
     * @return the validator, not null
     */
    public RenkeiValidator withProfile(Profile profile) {
        return new RenkeiValidator(Objects.requireNonNull(profile, "profile"), policy, clock, gaps, maxFindings);
    }

    /**
     * Returns a copy of this validator that asks of agreements what a policy asks, and weighs findings as it does.
     *
     * @param policy  the policy, not null
     * @return the validator, not null
     */
    public RenkeiValidator withPolicy(Policy policy) {
        return new RenkeiValidator(profile, Objects.requireNonNull(policy, "policy"), clock, gaps, maxFindings);
    }

    /**
     * Returns a copy of this validator that takes today's date from another clock.
     *
     * @param clock  the clock, not null
     * @return the validator, not null
     */
    public RenkeiValidator withClock(Clock clock) {
        return new RenkeiValidator(profile, policy, Objects.requireNonNull(clock, "clock"), gaps, maxFindings);
    }

    /**
     * Returns a copy of this validator that knows which parts of the source the document does not hold.
     *
     * @param gaps  the gaps, not null
     * @return the validator, not null
     */
    public RenkeiValidator withGaps(UnreadParts gaps) {
        return new RenkeiValidator(profile, policy, clock, Objects.requireNonNull(gaps, "gaps"), maxFindings);
    }

    /**
     * Returns a copy of this validator whose reports list no more than a number of findings, so that no document fills the
     * memory with them. One more finding, {@link StructureRules#FURTHER_FINDINGS}, counts the rest.
     *
     * <p>Without it all findings are listed.
     *
     * @param maxFindings  the number of findings that are listed, 1 or greater
     * @return the validator, not null
     * @throws IllegalArgumentException if the number is less than 1
     */
    public RenkeiValidator withMaxFindings(int maxFindings) {
        if (maxFindings < 1) {
            throw new IllegalArgumentException("Number of findings must be 1 or greater but was " + maxFindings);
        }
        return new RenkeiValidator(profile, policy, clock, gaps, maxFindings);
    }

    /**
     * Returns the profile by which this validator judges.
     *
     * @return the profile, not null
     */
    public Profile getProfile() {
        return profile;
    }

    /**
     * Returns the policy by which this validator weighs what it finds.
     *
     * @return the policy, not null
     */
    public Policy getPolicy() {
        return policy;
    }

    /**
     * Validates a document and all that it holds.
     *
     * @param document  the document, such as an agreement or a single party, not null
     * @return the report of all findings, not null
     * @throws IllegalArgumentException if the document, or a part of it, is none of Renkei's own types
     */
    public Report validate(Document document) {
        Objects.requireNonNull(document, "document");
        return validate((Constrained) document);
    }

    /**
     * Validates a value that rules judge and that need be no document: a text, date, period, quantity or identifier.
     *
     * @param value  the value, such as a date beside the words of its source, not null
     * @return the report of all findings, not null
     * @throws IllegalArgumentException if the value, or a part of it, is none of Renkei's own types
     */
    public Report validate(Constrained value) {
        Objects.requireNonNull(value, "value");
        Walk walk = new Walk();
        walk.over(value, Path.ROOT);
        return Report.of(profile, walk.findings.toList());
    }

    /**
     * Returns the profile and the policy, if there is one, as {@code RenkeiValidator[DRAFT]}.
     */
    @Override
    public String toString() {
        Optional<Policy> stated = Optional.of(policy).filter(each -> !each.equals(Policy.none()));
        return Excerpt.listing("RenkeiValidator", profile, stated);
    }

    private Finding weigh(Finding finding) {
        return policy.weigh(finding.withSeverity(profile.weigh(finding.getSeverity())));
    }

    private boolean isGap(Path path) {
        return gaps != UnreadParts.NONE && gaps.contain(path.toPointer());
    }

    /** One pass over a document and all its parts: many, so that nothing is made for each that can be done without. */
    private final class Walk {

        private final FindingCollector findings = new FindingCollector(maxFindings, RenkeiValidator.this::weigh);

        <T> void over(T document, Path path) {
            if (isGap(path)) {
                return;
            }
            Concept<T> concept = Concept.judging(document);
            Subject subject = new Subject(this, document, path);
            for (Check<?> check : concept.checks()) {
                if (profile.includes(check.rule().getProfile())) {
                    check.run(document, new Inspection(check, clock, subject));
                }
            }
            if (document instanceof Agreement) {
                policyChecks.forEach(check -> check.run(document, new Inspection(check, clock, subject)));
            }
            for (ConstrainedProperty<T> property : concept.properties()) {
                over(property, property.property().accessedIn(document), path.child(property.name()));
            }
        }

        private void over(ConstrainedProperty<?> property, Object value, Path path) {
            judge(property.constraints(), value, path);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    overElement(property, list.get(i), path.child(i));
                }
            } else if (value instanceof Optional<?> optional) {
                if (optional.isPresent()) {
                    overElement(property, optional.get(), path);
                }
            } else {
                overElement(property, value, path);
            }
        }

        private void overElement(ConstrainedProperty<?> property, Object element, Path path) {
            judge(property.elementConstraints(), element, path);
            if (property.cascaded()) {
                over(element, path);
            }
        }

        private void judge(List<StandardConstraint> constraints, Object value, Path path) {
            if (constraints.isEmpty() || isGap(path)) {
                return;
            }
            for (StandardConstraint constraint : constraints) {
                if (!constraint.holds().test(value)) {
                    Finding finding = Finding.of(constraint.rule(), path.toPointer(), constraint.parameters());
                    findings.add(DocumentPaths.shownBy(finding, DocumentPaths.heldBy(value)));
                }
            }
        }
    }

    /** A document on the way; takes what its checks find. */
    private final class Subject implements Inspection.Listener {

        private final Walk walk;
        private final Object document;
        private final Path path;

        Subject(Walk walk, Object document, Path path) {
            this.walk = walk;
            this.document = document;
            this.path = path;
        }

        @Override
        public void found(Check<?> check, Severity severity, List<Object> steps, Map<String, Object> parameters) {
            if (!isSilent(check, steps)) {
                String pointer = path.child(steps.toArray()).toPointer();
                Finding finding = Finding.of(check.rule(), pointer, parameters).withSeverity(severity);
                walk.findings.add(DocumentPaths.shownBy(finding, DocumentPaths.at(document, steps)));
            }
        }

        /** A finding is kept back if it stands in a gap, or if the check looked at one: the check could only guess. */
        private boolean isSilent(Check<?> check, List<Object> steps) {
            return gaps != UnreadParts.NONE
                    && (isGap(path.child(steps.toArray())) || gaps.touch(path.toPointer(), check.lookedAt(steps)));
        }
    }
}
