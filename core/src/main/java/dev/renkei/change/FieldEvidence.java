package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import java.util.List;
import java.util.Optional;

/** What speaks for two fields of cooperation being the same, or one being a part of the other. */
final class FieldEvidence {

    private final List<Placed<CooperationField>> before;
    private final List<Placed<CooperationField>> after;
    private final Vocabulary.Sides labels;
    private final SharedInitiatives shared;

    private FieldEvidence(
            List<Placed<CooperationField>> before,
            List<Placed<CooperationField>> after,
            Vocabulary.Sides labels,
            SharedInitiatives shared) {
        this.before = before;
        this.after = after;
        this.labels = labels;
        this.shared = shared;
    }

    static FieldEvidence of(
            List<Placed<CooperationField>> before, List<Placed<CooperationField>> after, SharedInitiatives shared) {
        return new FieldEvidence(before, after, Vocabulary.weigh(labels(before), labels(after)), shared);
    }

    private static List<String> labels(List<Placed<CooperationField>> fields) {
        return fields.stream()
                .map(placed ->
                        placed.item().getLabel().map(NormalText::withoutFormula).orElse(""))
                .toList();
    }

    /** Sees the same from the other side. */
    FieldEvidence reversed() {
        return new FieldEvidence(after, before, labels.reversed(), shared.reversed());
    }

    /** Tells how similar the labels are; two fields with keys of their own are not the same by their words. */
    double similarity(int i, int k) {
        return haveKeys(i, k)
                ? 0
                : labels.before().get(i).similarityTo(labels.after().get(k));
    }

    double sharedInitiatives(int i, int k) {
        return shared.similarity(field(before, i), field(after, k));
    }

    /** Tells whether the number can stand for a label that one of the two has lost. */
    double numberForLabel(int i, int k) {
        boolean isNumbered = field(before, i).getNumber().isPresent();
        boolean isLost =
                labels.before().get(i).isEmpty() || labels.after().get(k).isEmpty();
        return isNumbered && isLost && !haveKeys(i, k) ? 1 : 0;
    }

    private boolean haveKeys(int i, int k) {
        return field(before, i).getId().isPresent() && field(after, k).getId().isPresent();
    }

    /** Returns what speaks for the second field being a part of the first. */
    Optional<Part> part(int whole, int part) {
        WeighedText wholeLabel = labels.before().get(whole);
        WeighedText partLabel = labels.after().get(part);
        double contained = partLabel.shareIn(wholeLabel);
        boolean isShorter = partLabel.size() < wholeLabel.size();
        if (isShorter && contained >= Grounds.CONTAINED) {
            return Optional.of(new Part(part, Grounds.CONTAINED_WORDS, contained));
        }
        double share = shared.shareOfPart(field(before, whole), field(after, part));
        return share > Grounds.MOSTLY
                ? Optional.of(new Part(part, Grounds.SHARED_INITIATIVES, share))
                : Optional.empty();
    }

    /** Tells whether the parts together are most of the whole. */
    boolean areMostOf(int whole, List<Part> parts) {
        boolean areOfItsInitiatives = parts.stream().allMatch(part -> part.grounds() == Grounds.SHARED_INITIATIVES);
        List<WeighedText> words =
                parts.stream().map(part -> labels.after().get(part.index())).toList();
        return areOfItsInitiatives || labels.before().get(whole).shareIn(words) >= Grounds.MOSTLY;
    }

    private static CooperationField field(List<Placed<CooperationField>> fields, int index) {
        return fields.get(index).item();
    }

    /** A field that is a part of another, by its index. */
    record Part(int index, Grounds grounds, double similarity) {}
}
