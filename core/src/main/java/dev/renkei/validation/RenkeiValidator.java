package dev.renkei.validation;

import dev.renkei.agreement.Agreement;
import dev.renkei.constraint.Constrained;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.Property;
import dev.renkei.document.Document;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 *
 * @since 0.1.0
 */
public final class RenkeiValidator implements NeedsModule {

    /** The time of Japan, which has had no other since 1951: an offset needs no table of time zones. */
    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private static final RenkeiValidator STANDARD =
            new RenkeiValidator(Profile.DRAFT, Policy.none(), Clock.system(JAPAN), UnreadParts.NONE, Integer.MAX_VALUE);

    private final Profile profile;
    private final Policy policy;
    private final Clock clock;
    private final UnreadParts gaps;
    private final int maxFindings;

    private RenkeiValidator(Profile profile, Policy policy, Clock clock, UnreadParts gaps, int maxFindings) {
        this.profile = profile;
        this.policy = policy;
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
     * Returns a copy of this validator that knows which parts of the source could not be read into the document. A rule that
     * would have to look at such a part is silent, for it could only guess.
     *
     * @param gaps  the JSON Pointers of the parts that the document lacks, empty if it holds all of its source, not null
     * @return the validator, not null
     * @throws IllegalArgumentException if one of them is not empty and does not begin with a slash
     */
    public RenkeiValidator withGaps(Collection<String> gaps) {
        Objects.requireNonNull(gaps, "gaps");
        return new RenkeiValidator(profile, policy, clock, UnreadParts.of(gaps), maxFindings);
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
        return new Walk(value).report();
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

    /** Walks a document. Allocates nothing for parts without findings. */
    private final class Walk implements RuleContext.Listener {

        private FindingCollector findings = newCollector();

        /** The way to the part that is being looked at. */
        private final Trail trail = new Trail();

        private final RuleContext context = new RuleContext(LocalDate.now(clock), this);

        /** The rules of the agreement that is being walked that seek something in all its parts. */
        private List<PostponedRule<?, ?>> postponed = List.of();

        /** The document to which rules are being applied. */
        private Object subject;

        /** The rule that is being applied, null before the first. */
        private @Nullable BoundRule<?> applied;

        Walk(Object root) {
            this.subject = root;
        }

        Report report() {
            over(subject, Concept.judging(subject));
            return Report.of(profile, findings.toList());
        }

        private FindingCollector newCollector() {
            return new FindingCollector(maxFindings, RenkeiValidator.this::weigh);
        }

        private <T> void over(T document, Concept<T> concept) {
            if (isGap()) {
                return;
            }
            long stated = concept.statedIn(document);
            if (document instanceof Agreement agreement) {
                List<PostponedRule<?, ?>> outer = postponed;
                postponed = new ArrayList<>();
                applyRules(document, concept, stated);
                applyPolicy();
                overParts(document, concept, stated);
                applyPostponed(agreement);
                postponed = outer;
            } else {
                applyRules(document, concept, stated);
                overParts(document, concept, stated);
            }
        }

        private <T> void applyRules(T document, Concept<T> concept, long stated) {
            subject = document;
            Concerned<BoundRule<?>> rules = concept.rulesOf(profile, document);
            for (int i = rules.next(0, stated); i < rules.size(); i = rules.next(i + 1, stated)) {
                BoundRule<?> rule = rules.get(i);
                if (rule.sought().isPresent()) {
                    postpone(rule);
                } else {
                    apply(rule);
                }
            }
        }

        private <T> void overParts(T document, Concept<T> concept, long stated) {
            Concerned<ConstrainedProperty<T>> properties = concept.propertiesOf(stated);
            for (int i = properties.next(0, stated); i < properties.size(); i = properties.next(i + 1, stated)) {
                ConstrainedProperty<T> property = properties.get(i);
                if (property.isSought()) {
                    pass(property.property(), document);
                }
                trail.enter(property.name());
                over(property, property.property().accessedIn(document));
                trail.leave();
            }
        }

        private <T> void pass(Property<T, ?, ?> property, T document) {
            for (PostponedRule<?, ?> rule : postponed) {
                rule.pass(property, document);
            }
        }

        /** Postpones a rule. What is found from now on comes behind what the rule finds. */
        private void postpone(BoundRule<?> rule) {
            rule.postponed(subject, findings).ifPresent(postponed::add);
            findings = newCollector();
        }

        /** Applies the rules for which the walk through an agreement has found something, as if it had been their turn before. */
        private void applyPostponed(Agreement agreement) {
            subject = agreement;
            for (int i = postponed.size() - 1; i >= 0; i--) {
                PostponedRule<?, ?> rule = postponed.get(i);
                FindingCollector later = findings;
                findings = rule.before();
                if (rule.isInDoubt()) {
                    apply(rule.rule());
                }
                findings.addAll(later);
            }
        }

        private void applyPolicy() {
            for (BoundRule<?> rule : policy.rules()) {
                if (profile.includes(rule.rule().getProfile())) {
                    apply(rule);
                }
            }
        }

        private void apply(BoundRule<?> rule) {
            applied = rule;
            rule.run(subject, context);
        }

        private void over(ConstrainedProperty<?> property, Object value) {
            judge(property.constraints(), value);
            if (value instanceof Optional<?> optional) {
                if (optional.isPresent()) {
                    overElement(property, optional.get());
                }
            } else if (property.isList()) {
                overElements(property, (List<?>) value);
            } else {
                overElement(property, value);
            }
        }

        private void overElements(ConstrainedProperty<?> property, List<?> elements) {
            int size = elements.size();
            for (int i = 0; i < size; i++) {
                trail.toElement(i);
                overElement(property, elements.get(i));
            }
        }

        private void overElement(ConstrainedProperty<?> property, Object element) {
            if (!property.isCascaded()) {
                judge(property.elementConstraints().get(), element);
            } else if (!(element instanceof LocalizedText text && TextRules.areSurelyObeyedBy(text))) {
                over(element, property.held().of(element));
            }
        }

        private void judge(List<StandardConstraint> constraints, Object value) {
            for (int i = 0; i < constraints.size(); i++) {
                StandardConstraint constraint = constraints.get(i);
                if (!constraint.holds().test(value) && !isGap()) {
                    Finding finding =
                            Finding.of(constraint.rule(), trail.pointer().toString(), constraint.parameters());
                    findings.add(DocumentPaths.shownBy(finding, DocumentPaths.heldBy(value)));
                }
            }
        }

        @Override
        public void reported(Optional<Severity> severity, List<Object> below, Map<String, Object> parameters) {
            BoundRule<?> rule = Objects.requireNonNull(applied);
            JsonPointer place = trail.pointer().follow(below);
            if (!isSilent(rule, place, below)) {
                Finding finding = Finding.of(rule.rule(), place.toString())
                        .withParameters(parameters)
                        .withSeverity(severity.orElse(rule.rule().getSeverity()));
                findings.add(DocumentPaths.shownBy(finding, DocumentPaths.at(subject, below)));
            }
        }

        /** A finding in an unread part, or of a check that looked at one, is not reported: the check could only guess. */
        private boolean isSilent(BoundRule<?> rule, JsonPointer place, List<Object> below) {
            return gaps != UnreadParts.NONE
                    && (gaps.contain(place) || rule.looksInto(gaps, trail.pointer(), subject, below));
        }

        private boolean isGap() {
            return gaps != UnreadParts.NONE && gaps.contain(trail.pointer());
        }
    }
}
