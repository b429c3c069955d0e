package dev.renkei.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPointerTest {

    @ParameterizedTest
    @CsvSource({
        "'', parties, /parties",
        "/parties, 1, /parties/1",
        "/title, a/b, /title/a~1b",
        "/title, a~b, /title/a~0b",
        "/title, ~1, /title/~01",
        "/title, '', /title/"
    })
    void escapesTheStepToAChild(String pointer, String step, String child) {
        assertThat(JsonPointer.parse(pointer).child(step)).hasToString(child);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/parties/12/organization, /parties/*/organization",
        "/plans/0/initiatives/1, /plans/*/initiatives/*",
        "/title/01, /title/01",
        "/title/1a, /title/1a",
        "/title/-1, /title/-1"
    })
    void takesTheIndexesOutOfAPointer(String pointer, String general) {
        assertThat(JsonPointer.parse(pointer).toGeneralString()).isEqualTo(general);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/title, title",
        "/parties/1, parties[1]",
        "/parties/1/organization/name, parties[1].organization.name",
        "/fields/0/sdgGoals/2, fields[0].sdgGoals[2]",
        "/title/a~1b~0c, title.a/b~c"
    })
    void becomesAPropertyPath(String pointer, String path) {
        assertThat(JsonPointer.parse(pointer).toPropertyPath()).isEqualTo(path);
    }

    @Test
    void dividesIntoSteps() {
        assertThat(JsonPointer.parse("").getSteps()).isEmpty();
        assertThat(JsonPointer.parse("/").getSteps()).containsExactly("");
        assertThat(JsonPointer.parse("/a//b~1c").getSteps()).containsExactly("a", "", "b/c");
    }

    @Test
    void ordersIndexesByTheirNumberAndPartsBehindTheWhole() {
        List<String> ordered = List.of(
                "",
                "/parties",
                "/parties/2",
                "/parties/2/organization",
                "/parties/10",
                "/parties/10/id",
                "/plans",
                "/title");
        assertThat(ordered.stream()
                        .map(JsonPointer::parse)
                        .sorted(Comparator.reverseOrder())
                        .sorted())
                .map(JsonPointer::toString)
                .containsExactlyElementsOf(ordered);
    }

    @Test
    void leadsFromTheRootStepByStep() {
        JsonPointer parties = JsonPointer.ROOT.child("parties");
        assertThat(parties.child(1).child("organization")).hasToString("/parties/1/organization");
        assertThat(parties.follow(List.of(0, "id"))).hasToString("/parties/0/id");
        assertThat(parties.follow(List.of())).isSameAs(parties);
        assertThat(parties).hasToString("/parties");
    }

    @Test
    void takesANameThatReadsAsAnIndexForOne() {
        assertThat(JsonPointer.ROOT.child("12"))
                .isEqualTo(JsonPointer.ROOT.child(12))
                .hasSameHashCodeAs(JsonPointer.ROOT.child(12));
        assertThat(JsonPointer.ROOT.child("012").getSteps()).containsExactly("012");
        assertThat(JsonPointer.ROOT.child("1000000000").getSteps()).containsExactly("1000000000");
    }

    @Test
    void refusesATextThatDoesNotBeginWithASlash() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonPointer.parse("parties"));
    }
}
