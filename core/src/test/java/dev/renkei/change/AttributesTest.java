package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributesTest {

    private static final Pattern ACCESSOR = Pattern.compile("(?:get|is)([A-Z])(\\w*)");

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(Agreement.class, Attributes.AGREEMENT),
                Arguments.of(Party.class, Attributes.PARTY),
                Arguments.of(CooperationField.class, Attributes.FIELD),
                Arguments.of(Plan.class, Attributes.PLAN),
                Arguments.of(Initiative.class, Attributes.INITIATIVE));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void areAllThatTheTypeHolds(Class<?> type, AttributeTable<?, ?> table) {
        assertThat(table.names()).containsExactlyInAnyOrderElementsOf(attributesOf(type));
    }

    /** What is not final is stored; what is final is derived. */
    private static Set<String> attributesOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !Modifier.isFinal(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .map(ACCESSOR::matcher)
                .filter(Matcher::matches)
                .map(name -> Character.toLowerCase(name.group(1).charAt(0)) + name.group(2))
                .collect(Collectors.toSet());
    }
}
