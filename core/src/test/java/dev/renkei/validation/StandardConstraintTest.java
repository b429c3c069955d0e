package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.renkei.constraint.NotBlankIfPresent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardConstraintTest {

    /** Bears each constraint once. */
    interface Bearer {
        @NotBlank(message = "{dev.renkei.text.blank}")
        String notBlank();

        Optional<@NotBlankIfPresent String> notBlankIfPresent();

        @Size(min = 2, max = 3, message = "{dev.renkei.agreement.party.too-few}")
        List<String> size();

        @Min(value = 1, message = "{dev.renkei.field.sdg.range}")
        int min();

        @Max(value = 17, message = "{dev.renkei.field.sdg.range}")
        int max();

        @NotBlank
        String foreignMessage();

        @Valid
        String noConstraint();
    }

    @Test
    void isTheRuleThatItsMessageNames() throws ReflectiveOperationException {
        assertThat(of("notBlank").rule().getCode()).isEqualTo("text.blank");
        assertThat(of("notBlankIfPresent").rule().getCode()).isEqualTo("text.blank");
        assertThat(of("size").rule().getCode()).isEqualTo("agreement.party.too-few");
        assertThat(of("min").rule()).isEqualTo(of("max").rule());
    }

    @Test
    void takesTextsOfWhiteSpaceForBlank() throws ReflectiveOperationException {
        for (String name : List.of("notBlank", "notBlankIfPresent")) {
            StandardConstraint constraint = of(name);
            assertThat(Stream.of("", " ", "\n", "\t \r\n", "　", " 　 ")).noneMatch(constraint.holds());
            assertThat(Stream.of("a", " a", "　あ", "\n.", "-")).allMatch(constraint.holds());
        }
    }

    @Test
    void countsBothBoundsOfASizeIn() throws ReflectiveOperationException {
        StandardConstraint size = of("size");
        assertThat(size.holds().test(List.of("a"))).isFalse();
        assertThat(size.holds().test(List.of("a", "b"))).isTrue();
        assertThat(size.holds().test(List.of("a", "b", "c"))).isTrue();
        assertThat(size.holds().test(List.of("a", "b", "c", "d"))).isFalse();
        assertThat(size.holds().test("abc")).isTrue();
        assertThat(size.holds().test("abcd")).isFalse();
        assertThat(size.parameters()).isEqualTo(Map.of("min", "2", "max", "3"));
    }

    @Test
    void countsTheBoundsOfANumberIn() throws ReflectiveOperationException {
        assertThat(of("min").holds().test(1)).isTrue();
        assertThat(of("min").holds().test(0)).isFalse();
        assertThat(of("max").holds().test(17)).isTrue();
        assertThat(of("max").holds().test(18)).isFalse();
        assertThat(of("max").holds().test(18L)).isFalse();
    }

    @Test
    void isNotWhatConstrainsNothing() throws ReflectiveOperationException {
        assertThat(StandardConstraint.of(annotation("noConstraint"))).isEmpty();
    }

    @Test
    void refusesAMessageThatIsNoRule() throws ReflectiveOperationException {
        StandardConstraint foreign = of("foreignMessage");
        assertThatIllegalStateException()
                .isThrownBy(foreign::rule)
                .withMessageStartingWith("Constraint must name a rule of the catalogue: ");
    }

    private static StandardConstraint of(String method) throws ReflectiveOperationException {
        return StandardConstraint.of(annotation(method)).orElseThrow();
    }

    private static Annotation annotation(String method) throws ReflectiveOperationException {
        var type = Bearer.class.getDeclaredMethod(method).getAnnotatedReturnType();
        if (type instanceof AnnotatedParameterizedType generic
                && generic.getAnnotatedActualTypeArguments()[0].getAnnotations().length > 0) {
            return generic.getAnnotatedActualTypeArguments()[0].getAnnotations()[0];
        }
        return Bearer.class.getDeclaredMethod(method).getAnnotations()[0];
    }
}
