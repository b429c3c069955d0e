package dev.renkei.testing;

import dev.renkei.agreement.Classification;
import dev.renkei.agreement.Continuation;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Programme;
import dev.renkei.testing.SampleContext.NamedField;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.StatedPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the fields of cooperation of agreements and plans. */
final class Fields {

    private static final List<String> OCCASIONS = List.of("国民スポーツ大会", "市制施行50周年記念事業", "全国植樹祭");

    private Fields() {}

    /** Makes the fields of an agreement, a catch-all last if there is one. */
    static List<NamedField> sample(RandomSource choices, Texts texts, int most) {
        Set<FieldWord> taken = new HashSet<>();
        boolean isNumbered = choices.chance(3, 4);
        List<NamedField> fields =
                new ArrayList<>(choices.list(0, Math.min(most, FieldWord.ALL.size()), (any, index) -> {
                    FieldWord word = word(any, taken);
                    return new NamedField(word, field(any, texts, word, number(isNumbered, index)));
                }));
        Optional<NamedField> catchAll = choices.maybe(
                1,
                3,
                any -> new NamedField(
                        FieldWord.CATCH_ALL,
                        field(any, texts, FieldWord.CATCH_ALL, number(isNumbered, fields.size()))));
        catchAll.filter(any -> !fields.isEmpty()).ifPresent(fields::add);
        return List.copyOf(fields);
    }

    /** Chooses a word that is not taken and takes it: the same one with and without the words before it, if it can be had. */
    private static FieldWord word(RandomSource choices, Set<FieldWord> taken) {
        int index = choices.below(FieldWord.ALL.size());
        while (!taken.add(FieldWord.ALL.get(index))) {
            index = (index + 1) % FieldWord.ALL.size();
        }
        return FieldWord.ALL.get(index);
    }

    /** Makes the fields of a plan that has them in another order than the agreement. */
    static List<CooperationField> reordered(RandomSource choices, SampleContext context, Optional<FiscalYear> year) {
        List<FieldWord> words = new ArrayList<>(context.words());
        boolean hasCatchAll = words.remove(FieldWord.CATCH_ALL);
        Collections.reverse(words);
        if (hasCatchAll) {
            words.add(FieldWord.CATCH_ALL);
        }
        List<CooperationField> fields = new ArrayList<>();
        for (FieldWord word : words) {
            CooperationField field = field(choices, context.texts(), word, Optional.of(fields.size() + 1));
            fields.add(choices.maybe(1, 6, any -> bound(any, field, year)).orElse(field));
        }
        return fields;
    }

    /** Binds a field of a plan to an event and a year. */
    private static CooperationField bound(RandomSource choices, CooperationField field, Optional<FiscalYear> year) {
        return CooperationField.builder()
                .from(field)
                .continuation(choices.maybe(1, 2, any -> Continuation.CONTINUED))
                .occasion(choices.maybe(1, 2, any -> Programme.of(any.oneOf(OCCASIONS))))
                .period(year.flatMap(each -> choices.maybe(1, 2, any -> StatedPeriod.of(DatePeriod.of(each)))))
                .build();
    }

    /** Makes one of the fields of an agreement. */
    static CooperationField any(RandomSource choices) {
        Texts texts = choices.chance(1, 10) ? Texts.BILINGUAL : Texts.JAPANESE;
        Optional<Integer> number = choices.maybe(1, 2, any -> any.between(1, 9));
        return field(choices, texts, choices.oneOf(FieldWord.ALL), number);
    }

    private static Optional<Integer> number(boolean isNumbered, int index) {
        return Optional.of(index + 1).filter(any -> isNumbered);
    }

    private static CooperationField field(RandomSource choices, Texts texts, FieldWord word, Optional<Integer> number) {
        CooperationField.Builder field = CooperationField.builder()
                .id(word.key())
                .label(texts.both(word.japanese(), word.english()))
                .catchAll(word.equals(FieldWord.CATCH_ALL))
                .number(number)
                .numberAsWritten(number.flatMap(each -> choices.maybe(1, 4, any -> written(any, each))));
        choices.maybe(1, 12, any -> word.other()).ifPresent(field::addOtherLabel);
        choices.maybe(1, 4, any -> word.sdgGoals()).ifPresent(field::sdgGoals);
        choices.maybe(1, 15, any -> classification(any, word)).ifPresent(field::addClassification);
        choices.maybe(1, 20, Clauses::citation).ifPresent(field::addCitation);
        return Extensions.build(choices, field);
    }

    private static String written(RandomSource choices, int number) {
        return choices.oneOf(List.of(
                "(" + number + ")", Texts.inFullWidth("（" + number + "）"), String.valueOf((char) ('①' + number - 1))));
    }

    static Classification classification(RandomSource choices, FieldWord word) {
        Classification.Builder classification = Classification.builder()
                .scheme("sdg")
                .code(word.sdgGoals().get(0) + choices.oneOf(List.of(".1", ".2", ".3", "")))
                .version(choices.maybe(1, 4, any -> "2015"));
        return Extensions.build(choices, classification);
    }
}
