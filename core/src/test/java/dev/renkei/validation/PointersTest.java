package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTest {

    @ParameterizedTest
    @CsvSource({
        "'', parties, /parties",
        "/parties, 1, /parties/1",
        "/title, a/b, /title/a~1b",
        "/title, a~b, /title/a~0b",
        "/title, ~1, /title/~01",
        "/title, '', /title/"
    })
    void escapeTheStepToAChild(String pointer, String step, String child) {
        assertThat(Pointers.child(pointer, step)).isEqualTo(child);
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
    void takeTheIndexesOutOfAPointer(String pointer, String general) {
        assertThat(Pointers.withoutIndexes(pointer)).isEqualTo(general);
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
    void becomePropertyPaths(String pointer, String path) {
        assertThat(Pointers.toPropertyPath(pointer)).isEqualTo(path);
    }

    @Test
    void divideIntoSteps() {
        assertThat(Pointers.steps("")).isEmpty();
        assertThat(Pointers.steps("/")).containsExactly("");
        assertThat(Pointers.steps("/a//b~1c")).containsExactly("a", "", "b~1c");
    }

    @Test
    void orderIndexesByTheirNumberAndPartsBehindTheWhole() {
        List<String> ordered = List.of(
                "",
                "/parties",
                "/parties/2",
                "/parties/2/organization",
                "/parties/10",
                "/parties/10/id",
                "/plans",
                "/title");
        assertThat(ordered.stream().sorted(Pointers.DOCUMENT_ORDER.reversed()).sorted(Pointers.DOCUMENT_ORDER))
                .containsExactlyElementsOf(ordered);
    }
}
