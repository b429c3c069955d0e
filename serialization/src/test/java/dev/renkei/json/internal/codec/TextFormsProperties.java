package dev.renkei.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.declaration.ScalarType;
import dev.renkei.identifier.Identifier;
import dev.renkei.json.Edit;
import dev.renkei.json.Extremes;
import dev.renkei.json.SchemaGap;
import dev.renkei.json.SchemaJudge;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.message.ParseFailure;
import dev.renkei.result.Quantity;
import dev.renkei.result.Share;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import tools.jackson.databind.node.JsonNodeFactory;

/** The form of a scalar takes what the scalar's parser reads, and no other text but for what no form can tell. */
class TextFormsProperties {

    private static final Map<String, SchemaJudge> JUDGES = ScalarCodecs.all().stream()
            .collect(Collectors.toMap(codec -> codec.type().getName(), codec -> judge(codec.type())));

    /** The scalars of which there are the most values. */
    private static final List<Class<?>> WRITTEN = List.of(
            PartialDate.class, FiscalYear.class, DatePeriod.class, Quantity.class, Share.class, Identifier.class);

    private static final String LIKELY = "0123456789-/.:@~PYMDWTFab年月日度約以上のを%万億割≈≥<×０ \n\u0000\u0085";

    @Property(tries = 5_000, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void takeWhatIsReadAndRefuseWhatTheyCan(@ForAll("codecs") ScalarCodec<?> codec, @ForAll("texts") String text) {
        Optional<ParseFailure> failure = ScalarCodecs.refusalOf(codec, text);

        boolean taken = Objects.requireNonNull(JUDGES.get(codec.type().getName()))
                .accepts(JsonNodeFactory.instance.stringNode(text));

        assertThat(taken || failure.isPresent())
                .as(codec.type().getName() + " takes " + text)
                .isTrue();
        assertThat(!taken || failure.isEmpty() || SchemaGap.covers(failure.get()))
                .as(codec.type().getName() + " refuses " + text + " for: " + failure)
                .isTrue();
    }

    static SchemaJudge judge(ScalarType<?> form) {
        return SchemaJudge.ofSchema(Schema.ofText(form).toJson().toString());
    }

    @Provide
    Arbitrary<ScalarCodec<?>> codecs() {
        return Arbitraries.of(ScalarCodecs.all());
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> examples = ScalarCodecs.all().stream()
                .flatMap(codec -> codec.type().getExamples().stream())
                .toList();
        Arbitrary<String> written = Arbitraries.oneOf(
                Arbitraries.of(examples),
                Arbitraries.of(Edit.TEXTS),
                Arbitraries.of(WRITTEN).flatMap(Arbitraries::defaultFor).map(Object::toString),
                Arbitraries.of(WRITTEN)
                        .flatMap(type -> Arbitraries.of(Extremes.pool(type)))
                        .map(Object::toString));
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(30);
        Arbitrary<String> likely = Arbitraries.strings().withChars(LIKELY).ofMaxLength(20);
        return Arbitraries.frequencyOf(
                        Tuple.of(2, written),
                        Tuple.of(4, Combinators.combine(written, changes()).as((text, change) -> change.apply(text))),
                        Tuple.of(1, anything),
                        Tuple.of(1, likely))
                .filter(TextFormsProperties::isOfWholePairs);
    }

    /** No parser of JSON hands half a surrogate pair to a schema. */
    private static boolean isOfWholePairs(String text) {
        return text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }

    /** Changes of one character. */
    private static Arbitrary<Function<String, String>> changes() {
        Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
        Arbitrary<String> characters = Arbitraries.strings().withChars(LIKELY).ofMaxLength(1);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 1);
        return Combinators.combine(places, characters, lengths).as((place, character, length) -> text -> {
            int start = (int) Math.round(place * text.length());
            int end = Math.min(text.length(), start + length);
            return text.substring(0, start) + character + text.substring(end);
        });
    }
}
