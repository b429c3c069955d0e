package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.change.Matching.Positioned;
import dev.renkei.change.MergeResult.Reason;
import dev.renkei.change.MergeResult.Rejection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Applies changes to a copy of the state before, each to the part of which it tells and to nothing else. */
final class Merger {

    private static final String FIELDS = "fields";

    private final Map<Integer, Integer> copiedPlansByBefore;
    private final Map<Integer, Integer> copiedPlansByAfter = new HashMap<>();
    private final Items<Agreement> agreements;
    private final Items<Party> parties;
    private final Items<CooperationField> fields;
    private final Items<Plan> plans;
    private final Items<Initiative> initiatives;
    private final Set<String> missingFields = new HashSet<>();
    private final List<Rejection> rejections = new ArrayList<>();

    private Merger(Comparison comparison, Comparison edits) {
        Comparison.Side copy = edits.after();
        copiedPlansByBefore = lists(edits.plans().matches());
        lists(comparison.plans().matches())
                .forEach((before, after) -> Optional.ofNullable(copiedPlansByBefore.get(before))
                        .ifPresent(plan -> copiedPlansByAfter.put(after, plan)));
        agreements = new Items<>(List.of(), List.of(), List.of());
        parties = new Items<>(
                Positioned.all(copy.parties()),
                edits.parties().matches(),
                comparison.parties().matches());
        fields = new Items<>(
                Stream.concat(
                                Positioned.<CooperationField>all(copy.fields()).stream(),
                                numbers(copy.plans()).flatMap(plan -> copy.fieldsOf(plan).stream()))
                        .toList(),
                edits.fields(),
                comparison.fields());
        plans = new Items<>(
                Positioned.all(copy.plans()),
                edits.plans().matches(),
                comparison.plans().matches());
        initiatives = new Items<>(
                numbers(copy.plans())
                        .flatMap(plan -> copy.initiativesOf(plan, 0).stream())
                        .toList(),
                edits.initiatives().matches(),
                comparison.initiatives().matches());
    }

    private static Stream<Integer> numbers(List<Plan> plans) {
        return IntStream.range(0, plans.size()).boxed();
    }

    /** Returns the numbers of the lists after by those before: those of the plans, and that of the agreement. */
    private static Map<Integer, Integer> lists(List<Match<Plan>> plans) {
        Map<Integer, Integer> lists = new HashMap<>();
        lists.put(Change.Position.NO_PLAN, Change.Position.NO_PLAN);
        plans.forEach(match -> lists.put(match.from().index(), match.to().index()));
        return lists;
    }

    /**
     * Merges changes into an agreement.
     *
     * @param comparison  that of the two states between which the changes lie
     * @param edits  that of the state before and the copy
     */
    static MergeResult<Agreement> merge(List<Change> changes, Comparison comparison, Comparison edits, Agreement copy) {
        Merger merger = new Merger(comparison, edits);
        Node<Agreement> root = merger.agreements.add(copy, Change.Position.of(0));
        merger.applyAll(changes);
        Agreement merged = Subject.of(copy)
                .withLists(
                        root.item,
                        Map.of(
                                "parties",
                                merger.parties.inOrder(Change.Position.NO_PLAN),
                                FIELDS,
                                merger.fields.inOrder(Change.Position.NO_PLAN),
                                "plans",
                                merger.mergedPlans()));
        return new MergeResult<>(merged, merger.rejections);
    }

    static MergeResult<Plan> mergePlan(List<Change> changes, Comparison comparison, Comparison edits) {
        Merger merger = new Merger(comparison, edits);
        merger.applyAll(changes);
        return new MergeResult<>(merger.mergedPlans().get(0), merger.rejections);
    }

    private List<Plan> mergedPlans() {
        return plans.nodesInOrder(Change.Position.NO_PLAN).stream()
                .map(node -> node.copied
                        .map(position -> Subject.of(node.item)
                                .withLists(
                                        node.item,
                                        Map.of(
                                                FIELDS,
                                                fields.inOrder(position.index()),
                                                "initiatives",
                                                initiatives.inOrder(position.index()))))
                        .orElse(node.item))
                .toList();
    }

    // -----------------------------------------------------------------------
    /** A thing of the merged document. */
    private static final class Node<T> {

        private final T original;

        /** The position in the copy, empty for what was added. */
        private final Optional<Change.Position> copied;

        /** The position in the state after, empty for what is only in the copy. */
        private Optional<Change.Position> after;

        private T item;
        private final List<Node<T>> followers = new ArrayList<>();

        Node(T item, Optional<Change.Position> copied, Optional<Change.Position> after) {
            this.original = item;
            this.item = item;
            this.copied = copied;
            this.after = after;
        }
    }

    private static <T> Optional<String> keyOf(T item) {
        return Subject.of(item).keyOf(item);
    }

    /** The things of one class, in their lists of the copy. */
    private final class Items<T> {

        private final Map<Change.Position, Node<T>> byBefore = new TreeMap<>(Change.Position.ORDER);
        private final Map<Integer, List<Node<T>>> lists = new HashMap<>();
        private final Map<Integer, List<Node<T>>> own = new HashMap<>();

        /** What the copy has given its key: what it has added, and that of which it has changed the key. */
        private final Map<Integer, List<Node<T>>> keyed = new HashMap<>();

        private final Map<Integer, TreeMap<Integer, Node<T>>> placed = new HashMap<>();

        Items(List<Positioned<T>> copy, List<Match<T>> edits, List<Match<T>> matches) {
            Map<Change.Position, Match<T>> editsByCopy = new TreeMap<>(Change.Position.ORDER);
            edits.forEach(match -> editsByCopy.put(match.to(), match));
            Map<Change.Position, Change.Position> afterByBefore = new TreeMap<>(Change.Position.ORDER);
            matches.forEach(match -> afterByBefore.put(match.from(), match.to()));
            for (Positioned<T> each : copy) {
                Optional<Match<T>> edit = Optional.ofNullable(editsByCopy.get(each.position()));
                Optional<Change.Position> before = edit.map(Match::from);
                Node<T> node = new Node<>(
                        each.item(),
                        Optional.of(each.position()),
                        before.flatMap(position -> Optional.ofNullable(afterByBefore.get(position))));
                listOf(lists, each.position().list()).add(node);
                before.ifPresentOrElse(
                        position -> byBefore.put(position, node),
                        () -> listOf(own, each.position().list()).add(node));
                if (edit.filter(match -> keyOf(match.before()).equals(keyOf(match.after())))
                        .isEmpty()) {
                    listOf(keyed, each.position().list()).add(node);
                }
            }
        }

        private List<Node<T>> listOf(Map<Integer, List<Node<T>>> nodes, int list) {
            return nodes.computeIfAbsent(list, unseen -> new ArrayList<>());
        }

        Node<T> add(T item, Change.Position position) {
            Node<T> node = new Node<>(item, Optional.of(position), Optional.empty());
            byBefore.put(position, node);
            return node;
        }

        Optional<Node<T>> find(Change.Position before) {
            return Optional.ofNullable(byBefore.get(before));
        }

        Optional<Reason> edit(Match<T> match, String property) {
            Optional<Node<T>> found = find(match.from());
            if (found.isEmpty()) {
                return Optional.of(Reason.MISSING);
            }
            Node<T> node = found.get();
            Subject<T, ?> subject = Subject.of(node.item);
            if (!subject.isSame(property, node.item, match.before())) {
                return subject.isSame(property, node.item, match.after())
                        ? Optional.empty()
                        : Optional.of(Reason.EDITED);
            }
            T edited = subject.with(node.item, property, match.after());
            if (!keyOf(edited).equals(keyOf(node.item))
                    && isKeyInUse(edited, node.copied.orElseThrow().list())) {
                return Optional.of(Reason.KEY_IN_USE);
            }
            node.item = edited;
            return Optional.empty();
        }

        /** Checks whether the copy has given the key of a thing to another one in a list. */
        private boolean isKeyInUse(T item, int list) {
            Optional<String> key = keyOf(item);
            return key.isPresent() && listOf(keyed, list).stream().anyMatch(node -> key.equals(keyOf(node.item)));
        }

        Optional<Reason> insert(T item, Change.Position position) {
            Optional<Reason> reason = checkInsertion(item, position);
            if (reason.isEmpty()) {
                Optional.ofNullable(copiedPlansByAfter.get(position.list()))
                        .ifPresent(list -> insert(item, position, list));
            }
            return reason;
        }

        private void insert(T item, Change.Position position, int list) {
            held(item, position)
                    .ifPresentOrElse(
                            same -> same.after = Optional.of(position),
                            () -> place(new Node<>(item, Optional.empty(), Optional.of(position)), list));
        }

        /** Checks whether a thing can be inserted. */
        Optional<Reason> checkInsertion(T item, Change.Position position) {
            Optional<Integer> list = Optional.ofNullable(copiedPlansByAfter.get(position.list()));
            if (list.isEmpty()) {
                return Optional.of(Reason.NO_PLACE);
            }
            return held(item, position).isEmpty() && isKeyInUse(item, list.get())
                    ? Optional.of(Reason.KEY_IN_USE)
                    : Optional.empty();
        }

        /** Finds what the copy has added itself and is what a change would add. */
        Optional<Node<T>> held(T item, Change.Position position) {
            return Optional.ofNullable(copiedPlansByAfter.get(position.list())).stream()
                    .flatMap(list -> listOf(own, list).stream())
                    .filter(node -> node.after.isEmpty() && node.original.equals(item))
                    .findFirst();
        }

        private void place(Node<T> node, int list) {
            placed.computeIfAbsent(list, unseen -> new TreeMap<>())
                    .put(node.after.orElseThrow().index(), node);
        }

        /** Checks whether a thing can be removed. */
        Optional<Reason> checkRemoval(T item, Change.Position position) {
            return find(position).filter(node -> !node.original.equals(item)).map(node -> Reason.EDITED);
        }

        void remove(Change.Position position) {
            find(position).ifPresent(this::takeOut);
        }

        private void takeOut(Node<T> node) {
            listOf(lists, node.copied.orElseThrow().list()).removeIf(other -> other == node);
        }

        Optional<Reason> move(Match<T> match) {
            Optional<Node<T>> found = find(match.from());
            if (found.isEmpty()) {
                return Optional.of(Reason.MISSING);
            }
            Node<T> node = found.get();
            int list = node.copied.orElseThrow().list();
            Optional<Integer> target =
                    Optional.ofNullable(copiedPlansByAfter.get(match.to().list()));
            if (target.isEmpty()) {
                return Optional.of(Reason.NO_PLACE);
            }
            if (!Objects.equals(copiedPlansByBefore.get(match.from().list()), list)) {
                return list == target.get() ? Optional.empty() : Optional.of(Reason.EDITED);
            }
            if (list != target.get() && isKeyInUse(node.item, target.get())) {
                return Optional.of(Reason.KEY_IN_USE);
            }
            takeOut(node);
            place(node, target.get());
            return Optional.empty();
        }

        List<T> inOrder(int list) {
            return nodesInOrder(list).stream().map(node -> node.item).toList();
        }

        /** Puts what was placed after the nearest thing that precedes it in the state after and has stayed in its list. */
        List<Node<T>> nodesInOrder(int list) {
            TreeMap<Integer, Node<T>> staying = new TreeMap<>();
            List<Node<T>> nodes = listOf(lists, list);
            nodes.forEach(node -> node.after
                    .filter(after -> Objects.equals(copiedPlansByAfter.get(after.list()), list))
                    .ifPresent(after -> staying.put(after.index(), node)));
            List<Node<T>> inOrder = new ArrayList<>();
            placed.getOrDefault(list, new TreeMap<>())
                    .forEach((index, node) -> Optional.ofNullable(staying.lowerEntry(index))
                            .ifPresentOrElse(
                                    previous -> previous.getValue().followers.add(node), () -> inOrder.add(node)));
            nodes.forEach(node -> {
                inOrder.add(node);
                inOrder.addAll(node.followers);
            });
            return inOrder;
        }
    }

    // -----------------------------------------------------------------------
    private void applyAll(List<Change> changes) {
        changes.forEach(change -> apply(change).ifPresent(reason -> rejections.add(new Rejection(change, reason))));
    }

    private Optional<Reason> apply(Change change) {
        if (change instanceof Change.FieldsRegrouped regrouped) {
            return regroup(regrouped);
        }
        if (change instanceof Change.Added<?> added) {
            return add(added);
        }
        if (change instanceof Change.Removed<?> removed) {
            return remove(removed);
        }
        return change instanceof Change.Moved<?> moved ? move(moved) : edit((Change.PropertyChanged<?>) change);
    }

    // Safe: the items are those of the class of the document.
    @SuppressWarnings("unchecked")
    private <T> Items<T> itemsOf(T document) {
        Object items = document instanceof Agreement
                ? agreements
                : document instanceof Party
                        ? parties
                        : document instanceof CooperationField
                                ? fields
                                : document instanceof Plan ? plans : initiatives;
        return (Items<T>) items;
    }

    private <T> Optional<Reason> edit(Change.PropertyChanged<T> changed) {
        Match<T> match = changed.match();
        Optional<Reason> reason = changed.property().equals(FIELDS) && isInMissingField(match.after())
                ? Optional.of(Reason.NO_PLACE)
                : itemsOf(match.before()).edit(match, changed.property());
        if (reason.equals(Optional.of(Reason.KEY_IN_USE))) {
            keepMissing(match.after());
        }
        return reason;
    }

    private <T> Optional<Reason> add(Change.Added<T> added) {
        Optional<Reason> reason = isInMissingField(added.item())
                ? Optional.of(Reason.NO_PLACE)
                : itemsOf(added.item()).insert(added.item(), added.position());
        if (reason.isPresent()) {
            keepMissing(added.item());
        }
        return reason;
    }

    private void keepMissing(Object item) {
        if (item instanceof CooperationField field) {
            field.getId().ifPresent(missingFields::add);
        }
    }

    private boolean isInMissingField(Object item) {
        return item instanceof Initiative initiative
                && initiative.getFieldIds().stream().anyMatch(missingFields::contains);
    }

    private <T> Optional<Reason> remove(Change.Removed<T> removed) {
        Items<T> items = itemsOf(removed.item());
        Optional<Reason> reason = items.checkRemoval(removed.item(), removed.position());
        if (reason.isEmpty()) {
            items.remove(removed.position());
        }
        return reason;
    }

    private <T> Optional<Reason> move(Change.Moved<T> moved) {
        Match<T> match = moved.match();
        if (!moved.isToOtherFields()) {
            return itemsOf(match.before()).move(match);
        }
        if (isInMissingField(match.after())) {
            return Optional.of(Reason.NO_PLACE);
        }
        return itemsOf(match.before())
                .edit(match, FIELDS)
                .or(() -> itemsOf(match.before()).move(match));
    }

    private Optional<Reason> regroup(Change.FieldsRegrouped regrouped) {
        List<Match<CooperationField>> matches = regrouped.matches();
        Optional<Reason> reason = isRegrouped(matches)
                ? Optional.empty()
                : matches.stream()
                        .flatMap(match -> checkRegrouping(match).stream())
                        .findFirst();
        if (reason.isPresent()) {
            regrouped.after().forEach(this::keepMissing);
            return reason;
        }
        matches.forEach(match -> fields.remove(match.from()));
        Set<Change.Position> inserted = new TreeSet<>(Change.Position.ORDER);
        matches.stream()
                .filter(match -> inserted.add(match.to()))
                .forEach(match -> fields.insert(match.after(), match.to()));
        return Optional.empty();
    }

    /** Checks whether the copy has regrouped the fields in the same way: it has none of those before, and all of those after. */
    private boolean isRegrouped(List<Match<CooperationField>> matches) {
        return matches.stream()
                .allMatch(match -> fields.find(match.from()).isEmpty()
                        && fields.held(match.after(), match.to()).isPresent());
    }

    private Optional<Reason> checkRegrouping(Match<CooperationField> match) {
        if (fields.find(match.from()).isEmpty()) {
            return Optional.of(Reason.MISSING);
        }
        return fields.checkRemoval(match.before(), match.from())
                .or(() -> fields.checkInsertion(match.after(), match.to()));
    }
}
