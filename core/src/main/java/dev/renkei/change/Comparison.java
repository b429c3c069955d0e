package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.change.Matching.Positioned;
import dev.renkei.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is found in both of two states, and what changed. */
final class Comparison {

    private static final String FIELDS = "fields";

    private final Side before;
    private final Side after;
    private final Matching<Party> parties;
    private final Matching<Plan> plans;
    private final Matching<Initiative> initiatives;
    private final Map<String, NavigableMap<Integer, Positioned<Initiative>>> byKey;
    private final FieldMatcher.Result fields;
    private final List<RevisedPlan> revisedPlans;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Change.Position, List<Change>> changesByFrom = new TreeMap<>(Change.Position.ORDER);

    private Comparison(Side before, Side after, Matching<Plan> plans) {
        this.before = before;
        this.after = after;
        this.plans = plans;
        this.parties = Matchers.parties(before.parties, after.parties);
        this.initiatives = matchInitiatives();
        this.byKey = byKey();
        this.fields =
                FieldMatcher.match(Positioned.all(before.fields), Positioned.all(after.fields), initiatives.matches());
        Map<Integer, List<Match<Initiative>>> byPlan = initiatives.matches().stream()
                .collect(Collectors.groupingBy(match -> match.from().list()));
        this.revisedPlans = plans.matches().stream()
                .map(plan -> revisedPlan(plan, byPlan.getOrDefault(plan.from().index(), List.of())))
                .toList();
    }

    static Comparison of(Agreement before, Agreement after) {
        Comparison comparison =
                new Comparison(Side.of(before), Side.of(after), Matchers.plans(before.getPlans(), after.getPlans()));
        comparison.addProperties(
                new Match<>(before, after, Change.Position.of(0), Change.Position.of(0), Match.Reason.GIVEN, 1));
        return comparison.compare();
    }

    static Comparison of(Plan before, Plan after, List<CooperationField> fields) {
        Side was = new Side(List.of(), fields, List.of(before));
        Side is = new Side(List.of(), fields, List.of(after));
        return new Comparison(was, is, Matchers.given(before, after)).compare();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    Matching<Party> parties() {
        return parties;
    }

    Matching<Plan> plans() {
        return plans;
    }

    Matching<Initiative> initiatives() {
        return initiatives;
    }

    /** Returns the fields that are found in both states, those of the agreement and of its plans. */
    List<Match<CooperationField>> fields() {
        return Stream.concat(Stream.of(fields), revisedPlans.stream().map(RevisedPlan::fields))
                .flatMap(result -> result.matching().matches().stream())
                .toList();
    }

    List<Change> changesOf(Match<Initiative> match) {
        return changesByFrom.getOrDefault(match.from(), List.of());
    }

    // -----------------------------------------------------------------------
    /** What is compared of one state: an agreement, or a plan with the fields of the agreement to which it belongs. */
    record Side(List<Party> parties, List<CooperationField> fields, List<Plan> plans) {

        static Side of(Agreement agreement) {
            return new Side(agreement.getParties(), agreement.getFields(), agreement.getPlans());
        }

        List<Positioned<CooperationField>> fieldsOf(int plan) {
            LocalizedText name = Subject.nameOf(plans.get(plan), plan);
            List<CooperationField> own = plans.get(plan).getFields();
            return IntStream.range(0, own.size())
                    .mapToObj(index -> new Positioned<>(
                            own.get(index),
                            new Change.Position(OptionalInt.of(plan), Optional.of(name), List.of(), index),
                            0))
                    .toList();
        }

        List<Positioned<Initiative>> initiativesOf(int plan, int group) {
            LocalizedText name = Subject.nameOf(plans.get(plan), plan);
            Map<String, LocalizedText> labels = new HashMap<>();
            knownFields(plan)
                    .forEach(field -> field.getId().ifPresent(id -> labels.putIfAbsent(id, Subject.labelOf(field))));
            List<Initiative> own = plans.get(plan).getInitiatives();
            return IntStream.range(0, own.size())
                    .mapToObj(index -> new Positioned<>(
                            own.get(index),
                            new Change.Position(
                                    OptionalInt.of(plan),
                                    Optional.of(name),
                                    own.get(index).getFieldIds().stream()
                                            .map(key -> labels.getOrDefault(key, LocalizedText.of(key)))
                                            .toList(),
                                    index),
                            group))
                    .toList();
        }

        /** Returns the fields of which the initiatives of a plan can speak. */
        Stream<CooperationField> knownFields(int plan) {
            return Stream.concat(plans.get(plan).getFields().stream(), fields.stream());
        }
    }

    // -----------------------------------------------------------------------
    private Matching<Initiative> matchInitiatives() {
        List<Positioned<Initiative>> was = new ArrayList<>();
        List<Positioned<Initiative>> is = new ArrayList<>();
        for (int group = 0; group < plans.matches().size(); group++) {
            Match<Plan> plan = plans.matches().get(group);
            was.addAll(before.initiativesOf(plan.from().index(), group));
            is.addAll(after.initiativesOf(plan.to().index(), group));
        }
        was.sort(Comparator.comparing(Positioned::position, Change.Position.ORDER));
        return Matchers.initiatives(was, is);
    }

    /** A plan that is found in both states, with what became of the fields in which its initiatives are. */
    private record RevisedPlan(Match<Plan> match, FieldMatcher.Result fields, FieldMapping mapping) {}

    private RevisedPlan revisedPlan(Match<Plan> plan, List<Match<Initiative>> ofPlan) {
        int from = plan.from().index();
        int to = plan.to().index();
        // What went to another plan says nothing about the fields of the plan that it left.
        List<Match<Initiative>> staying =
                ofPlan.stream().filter(match -> match.to().list() == to).toList();
        FieldMatcher.Result own = FieldMatcher.match(before.fieldsOf(from), after.fieldsOf(to), staying);
        Stream<Match<CooperationField>> successions = Stream.of(
                        own.successions(), fields.successions(), betweenPlanAndAgreement(plan, staying))
                .flatMap(stream -> stream);
        return new RevisedPlan(
                plan, own, FieldMapping.of(before.knownFields(from), after.knownFields(to), successions));
    }

    /** Where only one of the plans has fields of its own, its fields continue in those of the agreement, or they in its. */
    private Stream<Match<CooperationField>> betweenPlanAndAgreement(Match<Plan> plan, List<Match<Initiative>> staying) {
        List<CooperationField> was = plan.before().getFields();
        List<CooperationField> is = plan.after().getFields();
        return was.isEmpty() == is.isEmpty()
                ? Stream.empty()
                : FieldMatcher.match(
                                Positioned.all(was.isEmpty() ? before.fields : was),
                                Positioned.all(is.isEmpty() ? after.fields : is),
                                staying)
                        .successions();
    }

    /**
     * Finds by keys the fields after in which a field before continues.
     *
     * <p>A key of which no field is known on one side continues in the same key on the other.
     */
    private record FieldMapping(
            Set<String> keysBefore,
            Set<String> keysAfter,
            Map<String, Set<String>> successors,
            Map<String, Set<String>> predecessors) {

        static FieldMapping of(
                Stream<CooperationField> before,
                Stream<CooperationField> after,
                Stream<Match<CooperationField>> successions) {
            FieldMapping mapping = new FieldMapping(keys(before), keys(after), new HashMap<>(), new HashMap<>());
            successions.forEach(match -> match.before()
                    .getId()
                    .ifPresent(was -> match.after().getId().ifPresent(is -> mapping.add(was, is))));
            return mapping;
        }

        private static Set<String> keys(Stream<CooperationField> fields) {
            Set<String> keys = new HashSet<>();
            fields.forEach(field -> field.getId().ifPresent(keys::add));
            return keys;
        }

        private void add(String was, String is) {
            successors.computeIfAbsent(was, unseen -> new HashSet<>()).add(is);
            predecessors.computeIfAbsent(is, unseen -> new HashSet<>()).add(was);
        }

        /** Checks whether each of the fields before continues in one of those after, and each after comes from one before. */
        boolean holds(Collection<String> before, Collection<String> after) {
            Set<String> was = new HashSet<>(before);
            Set<String> is = new HashSet<>(after);
            return was.stream().allMatch(key -> continues(key, is, successors))
                    && is.stream().allMatch(key -> continues(key, was, predecessors));
        }

        private boolean continues(String key, Set<String> others, Map<String, Set<String>> mapped) {
            boolean isTheSame = others.contains(key) && !(keysBefore.contains(key) && keysAfter.contains(key));
            return isTheSame || mapped.getOrDefault(key, Set.of()).stream().anyMatch(others::contains);
        }
    }

    // -----------------------------------------------------------------------
    private Comparison compare() {
        addAll(parties);
        addAll(fields);
        addAll(plans);
        revisedPlans.forEach(plan -> addAll(plan.fields));
        addInitiatives();
        return this;
    }

    private void addAll(FieldMatcher.Result result) {
        addMatched(result.matching());
        result.regrouped().forEach(matches -> changes.add(new Change.FieldsRegrouped(matches)));
        addUnmatched(result.matching());
    }

    private <T> void addAll(Matching<T> matching) {
        addMatched(matching);
        addUnmatched(matching);
    }

    private <T> void addMatched(Matching<T> matching) {
        Set<Change.Position> moved = matching.moved();
        for (Match<T> match : matching.matches()) {
            addProperties(match);
            if (moved.contains(match.from())) {
                changes.add(new Change.Moved<>(match, Change.Moved.Scope.PLACE));
            }
        }
    }

    private <T> void addUnmatched(Matching<T> matching) {
        matching.added()
                .forEach(added -> changes.add(new Change.Added<>(added.item(), added.position(), Optional.empty())));
        matching.removed().forEach(removed -> changes.add(new Change.Removed<>(removed.item(), removed.position())));
    }

    private <T> void addProperties(Match<T> match) {
        properties(match).forEach(property -> changes.add(new Change.PropertyChanged<>(match, property)));
    }

    private static <T> List<String> properties(Match<T> match) {
        return Subject.of(match.before()).differing(match.before(), match.after());
    }

    private void addInitiatives() {
        Map<Integer, RevisedPlan> plansBefore = new HashMap<>();
        revisedPlans.forEach(plan -> plansBefore.put(plan.match.from().index(), plan));
        List<Match<Initiative>> inTheirFields = initiatives.matches().stream()
                .filter(match -> scope(match, plansBefore) == Change.Moved.Scope.PLACE)
                .toList();
        Set<Change.Position> moved = Matching.moved(inTheirFields);
        for (Match<Initiative> match : initiatives.matches()) {
            Optional<Change.Moved<Initiative>> move = Optional.of(new Change.Moved<>(match, scope(match, plansBefore)))
                    .filter(each -> each.isToOtherFields() || moved.contains(match.from()));
            List<Change> ofInitiative = differences(match, move);
            changesByFrom.put(match.from(), ofInitiative);
            changes.addAll(ofInitiative);
        }
        initiatives
                .added()
                .forEach(added -> changes.add(new Change.Added<>(
                        added.item(), added.position(), continued(added).map(Positioned::item))));
        initiatives.removed().forEach(removed -> changes.add(new Change.Removed<>(removed.item(), removed.position())));
    }

    private static Change.Moved.Scope scope(Match<Initiative> match, Map<Integer, RevisedPlan> plansBefore) {
        RevisedPlan plan = Objects.requireNonNull(plansBefore.get(match.from().list()), "plan");
        List<String> was = match.before().getFieldIds();
        List<String> is = match.after().getFieldIds();
        if (plan.match.to().index() != match.to().list()) {
            return Change.Moved.Scope.PLAN;
        }
        return was.equals(is) || plan.mapping.holds(was, is) ? Change.Moved.Scope.PLACE : Change.Moved.Scope.FIELD;
    }

    // -----------------------------------------------------------------------
    /** Returns the initiative of the same key in the plan next before, or in a plan that is gone. */
    Optional<Positioned<Initiative>> continued(Positioned<Initiative> added) {
        return added.item()
                .getId()
                .flatMap(key -> Optional.ofNullable(byKey.get(key)))
                .flatMap(plans ->
                        Optional.ofNullable(plans.lowerEntry(added.position().list())))
                .map(Map.Entry::getValue);
    }

    /** Takes the plans that are gone for earlier than all that there are. */
    private Map<String, NavigableMap<Integer, Positioned<Initiative>>> byKey() {
        Map<String, NavigableMap<Integer, Positioned<Initiative>>> found = new HashMap<>();
        plans.removed()
                .forEach(plan -> before.initiativesOf(plan.position().index(), 0)
                        .forEach(initiative -> initiative
                                .item()
                                .getId()
                                .ifPresent(key -> found.computeIfAbsent(key, unseen -> new TreeMap<>())
                                        .put(Change.Position.NO_PLAN, initiative))));
        IntStream.range(0, after.plans.size())
                .boxed()
                .flatMap(plan -> after.initiativesOf(plan, 0).stream())
                .forEach(initiative -> initiative
                        .item()
                        .getId()
                        .ifPresent(key -> found.computeIfAbsent(key, unseen -> new TreeMap<>())
                                .put(initiative.position().list(), initiative)));
        return found;
    }

    /** Returns what differs in an initiative that continues in another plan. */
    List<Change> differences(Match<Initiative> match) {
        boolean isInItsFields = match.from().fields().equals(match.to().fields());
        return differences(
                match,
                isInItsFields ? Optional.empty() : Optional.of(new Change.Moved<>(match, Change.Moved.Scope.FIELD)));
    }

    /** Returns what differs in an initiative. One that went to other fields took its new fields with it. */
    private static List<Change> differences(Match<Initiative> match, Optional<Change.Moved<Initiative>> moved) {
        List<Change> differences = new ArrayList<>();
        moved.ifPresent(differences::add);
        boolean isToOtherFields = moved.filter(Change.Moved::isToOtherFields).isPresent();
        properties(match).stream()
                .filter(property -> !isToOtherFields || !property.equals(FIELDS))
                .forEach(property -> differences.add(new Change.PropertyChanged<>(match, property)));
        return differences;
    }
}
