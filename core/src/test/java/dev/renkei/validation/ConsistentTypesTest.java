package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.CoreClasses;
import dev.renkei.agreement.Agreement;
import dev.renkei.constraint.Advice;
import dev.renkei.constraint.Consistent;
import dev.renkei.constraint.Constrained;
import dev.renkei.constraint.Publication;
import dev.renkei.register.Register;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The types that the rules judge declare it, so that providers and the library's own validator reach all of them. */
class ConsistentTypesTest {

    private static final Set<Class<?>> BEARERS = Set.copyOf(CoreClasses.that(ConsistentTypesTest::isJudged));

    @Test
    void areAllThatHaveChecks() {
        assertThat(BEARERS).hasSizeGreaterThan(25);
        assertThat(RuleCatalogue.boundRules().map(BoundRule::concept))
                .allSatisfy(concept -> assertThat(BEARERS).contains(concept));
    }

    @Test
    void declareTheirConstraintTogetherOnceForEachGroup() {
        assertThat(Stream.of(Constrained.class.getDeclaredAnnotationsByType(Consistent.class))
                        .map(each -> List.of(each.groups())))
                .containsExactlyInAnyOrder(List.of(), List.of(Advice.class), List.of(Publication.class));
        assertThat(BEARERS)
                .allSatisfy(type -> assertThat(type.getDeclaredAnnotationsByType(Consistent.class))
                        .as(type.getName())
                        .isEmpty());
    }

    @Test
    void areTheOnesThatTheValidatorTakes() {
        assertThat(BEARERS).allMatch(type -> Concept.ofType(type).isJudged());
    }

    /** What stands on an accessor is found in the group in which a rule of its weight belongs. */
    @Test
    void declareConstraintsOnAccessorsInTheGroupOfTheirSeverity() {
        assertThat(BEARERS.stream()
                        .flatMap(ConsistentTypesTest::getters)
                        .flatMap(getter -> Stream.of(getter, element(getter)))
                        .flatMap(place -> Stream.of(place.getAnnotations()))
                        .filter(annotation -> StandardConstraint.of(annotation).isPresent()))
                .isNotEmpty()
                .allSatisfy(annotation -> assertThat(groupsOf(annotation))
                        .as(annotation.toString())
                        .isEqualTo(groupsOf(
                                StandardConstraint.of(annotation).orElseThrow().rule())));
    }

    @Test
    void areAllReachedFromAnAgreementOrARegister() {
        Set<Class<?>> reached = new LinkedHashSet<>(Set.of(Agreement.class, Register.class));
        Deque<Class<?>> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            getters(open.pop())
                    .filter(ConsistentTypesTest::isCascaded)
                    .map(ConsistentTypesTest::held)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        assertThat(reached).containsAll(BEARERS);
    }

    @Test
    void areCascadedToByEveryPropertyThatHoldsThem() {
        assertThat(BEARERS.stream()
                        .flatMap(ConsistentTypesTest::getters)
                        .filter(getter -> BEARERS.contains(held(getter))))
                .isNotEmpty()
                .allMatch(ConsistentTypesTest::isCascaded);
    }

    /** To a provider an empty Optional holds null, which NotBlank refuses. */
    @Test
    void doNotRefuseATextThatIsLeftOut() {
        assertThat(BEARERS.stream().flatMap(ConsistentTypesTest::getters))
                .filteredOn(getter -> getter.getReturnType() == Optional.class)
                .noneMatch(getter -> element(getter).isAnnotationPresent(NotBlank.class));
    }

    private static boolean isJudged(Class<?> type) {
        return Constrained.class.isAssignableFrom(type)
                && !type.isInterface()
                && Modifier.isPublic(type.getModifiers());
    }

    private static List<?> groupsOf(Annotation constraint) throws ReflectiveOperationException {
        return List.of(
                (Object[]) constraint.annotationType().getMethod("groups").invoke(constraint));
    }

    private static List<?> groupsOf(Rule rule) {
        return rule.getSeverity() == Severity.ERROR ? List.of() : List.of(Advice.class);
    }

    private static Stream<Method> getters(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    private static boolean isCascaded(Method getter) {
        return getter.isAnnotationPresent(Valid.class) || element(getter).isAnnotationPresent(Valid.class);
    }

    private static Class<?> held(Method getter) {
        return element(getter).getType() instanceof Class<?> type ? type : getter.getReturnType();
    }

    /** Returns the type of what an Optional or a list holds, or else the type of the property itself. */
    private static AnnotatedType element(Method getter) {
        AnnotatedType type = getter.getAnnotatedReturnType();
        return type instanceof AnnotatedParameterizedType generic ? generic.getAnnotatedActualTypeArguments()[0] : type;
    }
}
