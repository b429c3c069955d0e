package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.declaration.JsonPointer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadPartsTest {

    @Test
    void areNoneWithoutAPlace() {
        assertThat(UnreadParts.of(List.of())).isSameAs(UnreadParts.NONE);
        assertThat(UnreadParts.NONE.contain(JsonPointer.ROOT)).isFalse();
        assertThat(UnreadParts.NONE.touch(JsonPointer.ROOT, List.of(List.of()))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/parties/1, /parties/1, true",
        "/parties/1, /parties/1/organization/name, true",
        "/parties/1, /parties, false",
        "/parties/1, /parties/10, false",
        "/parties/1, /parties/0, false",
        "'', /title, true",
        "'', '', true"
    })
    void containWhatLiesInThem(String gap, String pointer, boolean contained) {
        assertThat(UnreadParts.of(List.of(gap)).contain(JsonPointer.parse(pointer)))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "/parties/1/joinedOn, '', parties/*/joinedOn, true",
        "/parties/1/joinedOn/date, '', parties/*/joinedOn, true",
        "/parties/1, '', parties/*/joinedOn, true",
        "/parties, '', parties/*/joinedOn, true",
        "/parties/1/leftOn, '', parties/*/joinedOn, false",
        "/plans/1/joinedOn, '', parties/*/joinedOn, false",
        "/parties/1/joinedOn, /parties/1, joinedOn, true",
        "/parties/1/joinedOn, /parties/2, joinedOn, false",
        "/parties/1/joinedOn, /parties/1, '', true",
        "/parties/1/joinedOn, /parties/2, '', false",
        "/fields/0/label, '', fields/#, false",
        "/fields/0, '', fields/#, false",
        "/fields, '', fields/#, true"
    })
    void touchARuleThatLooksAtThem(String gap, String subject, String property, boolean touched) {
        assertThat(UnreadParts.of(List.of(gap)).touch(JsonPointer.parse(subject), List.of(stepsOf(property))))
                .isEqualTo(touched);
    }

    @Test
    void touchARuleIfOneOfThemIsLookedAt() {
        UnreadParts gaps = UnreadParts.of(List.of("/kind", "/id", "/id"));
        assertThat(gaps.touch(JsonPointer.ROOT, List.of(List.of("title"), List.of("id"))))
                .isTrue();
        assertThat(gaps.touch(JsonPointer.ROOT, List.of(List.of("title"), List.of("parties"))))
                .isFalse();
        assertThat(gaps.touch(JsonPointer.ROOT, List.of())).isFalse();
    }

    private static List<Object> stepsOf(String property) {
        return property.isEmpty()
                ? List.of()
                : JsonPointer.parse("/" + property).getSteps();
    }
}
