package dev.renkei.testing;

import dev.renkei.agreement.Classification;
import dev.renkei.agreement.CooperationField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes the fields of cooperation of agreements and plans. */
final class Fields {

    private Fields() {}

    /** Chooses the fields of an agreement, a catch-all last if there is one. */
    static List<FieldWord> words(Choices choices, int most) {
        List<FieldWord> left = new ArrayList<>(FieldWord.ALL);
        List<FieldWord> chosen = new ArrayList<>(
                choices.list(0, Math.min(most, left.size()), (any, index) -> left.remove(any.below(left.size()))));
        if (!chosen.isEmpty() && choices.chance(1, 3)) {
            chosen.add(FieldWord.CATCH_ALL);
        }
        return List.copyOf(chosen);
    }

    /** Makes the fields of an agreement. */
    static List<CooperationField> sample(Choices choices, Frame frame) {
        return fields(choices, frame, frame.fields());
    }

    /** Makes the fields of a plan that has them in another order than the agreement. */
    static List<CooperationField> reordered(Choices choices, Frame frame) {
        List<FieldWord> words = new ArrayList<>(frame.fields());
        words.remove(FieldWord.CATCH_ALL);
        Collections.reverse(words);
        if (frame.fields().contains(FieldWord.CATCH_ALL)) {
            words.add(FieldWord.CATCH_ALL);
        }
        return fields(choices, frame, words);
    }

    private static List<CooperationField> fields(Choices choices, Frame frame, List<FieldWord> words) {
        boolean isNumbered = choices.chance(3, 4);
        List<CooperationField> fields = new ArrayList<>();
        for (FieldWord word : words) {
            int number = fields.size() + 1;
            CooperationField.Builder field = CooperationField.builder()
                    .id(word.key())
                    .label(frame.texts().both(word.japanese(), word.english()))
                    .catchAll(word.equals(FieldWord.CATCH_ALL));
            if (isNumbered) {
                field.number(number).numberAsWritten(choices.maybe(1, 4, any -> number(any, number)));
            }
            choices.maybe(1, 12, any -> word.other()).ifPresent(field::addOtherLabel);
            choices.maybe(1, 4, any -> word.sdgGoals()).ifPresent(field::sdgGoals);
            choices.maybe(1, 15, any -> classification(any, word)).ifPresent(field::addClassification);
            Extensions.sometimes(choices, field::putExtension);
            fields.add(field.build());
        }
        return fields;
    }

    /** Makes one of the fields of an agreement. */
    static CooperationField any(Choices choices) {
        Frame frame = AgreementSampler.smallFrame(choices);
        return choices.oneOf(fields(choices, frame, FieldWord.ALL));
    }

    private static String number(Choices choices, int number) {
        return choices.oneOf(List.of(
                "(" + number + ")", FullWidth.of("（" + number + "）"), String.valueOf((char) ('①' + number - 1))));
    }

    static Classification classification(Choices choices, FieldWord word) {
        Classification.Builder classification = Classification.builder()
                .scheme("sdg")
                .code(word.sdgGoals().get(0) + choices.oneOf(List.of(".1", ".2", ".3", "")))
                .version(choices.maybe(1, 4, any -> "2015"));
        Extensions.sometimes(choices, classification::putExtension);
        return classification.build();
    }
}
