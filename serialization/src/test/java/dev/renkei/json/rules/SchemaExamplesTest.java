package dev.renkei.json.rules;

import dev.renkei.json.SchemaJudge;
import dev.renkei.validation.Profile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the reader agree on every example of a rule that a schema can look at. */
class SchemaExamplesTest {

    /** What keeps a payload from being looked at as one JSON value in which each property stands once. */
    private static final Set<String> BEFORE_SCHEMAS =
            Set.of("json.malformed", "json.trailing-content", "json.limit-exceeded", "json.duplicate-property");

    private static final Map<ExampleBase, SchemaJudge> JUDGES = judges();

    static Stream<RuleExample> examples() {
        return RuleExamples.all().stream().filter(example -> !BEFORE_SCHEMAS.contains(example.code()));
    }

    static List<RuleExample> allExamples() {
        return RuleExamples.all();
    }

    static Stream<RuleExample> oneOfEachRule() {
        return RuleExamples.firstOfEachRule(allExamples().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void agreeOnWhatIsInvalid(RuleExample example) {
        agreeOn(example.base(), example.invalid().bytes());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachRule")
    void agreeOnANearMissOfEachRule(RuleExample example) {
        agreeOn(example.base(), example.nearMiss().bytes());
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("allExamples")
    void agreeOnEachNearMiss(RuleExample example) {
        agreeOn(example.base(), example.nearMiss().bytes());
    }

    private static void agreeOn(ExampleBase base, byte[] payload) {
        Objects.requireNonNull(JUDGES.get(base))
                .agreesWith(base.read(payload, RuleExamples.options(Profile.DRAFT)), payload);
    }

    private static Map<ExampleBase, SchemaJudge> judges() {
        Map<ExampleBase, SchemaJudge> judges = new EnumMap<>(ExampleBase.class);
        for (ExampleBase base : ExampleBase.values()) {
            judges.put(base, SchemaJudge.of(base.type()));
        }
        return judges;
    }
}
