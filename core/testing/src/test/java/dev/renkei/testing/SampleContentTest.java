package dev.renkei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.document.Document;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What occurs in the samples: each property, and the cases at the edges. */
class SampleContentTest {

    private static final int ENOUGH = 3_000;

    private static final ClassValue<List<Method>> GETTERS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().startsWith("get")
                            && method.getParameterCount() == 0
                            && !Modifier.isStatic(method.getModifiers())
                            && method.getDeclaringClass() != Object.class)
                    .toList();
        }
    };

    @Test
    void eachPropertyOfEachDocumentOccurs() throws Exception {
        Map<Class<?>, Set<String>> missing = new HashMap<>();
        for (Class<?> type : Samplers.types()) {
            if (isWalked(type)) {
                missing.put(type, properties(type).map(Method::getName).collect(Collectors.toCollection(TreeSet::new)));
            }
        }

        Iterator<Register> registers = Samples.registers(1).limit(ENOUGH / 6).iterator();
        while (!missing.values().stream().allMatch(Set::isEmpty) && registers.hasNext()) {
            walk(registers.next(), missing);
        }

        missing.values().removeIf(Set::isEmpty);
        assertThat(missing).isEmpty();
    }

    private static boolean isWalked(Class<?> type) {
        return Document.class.isAssignableFrom(type)
                || type == Quantity.class
                || type == StatedDate.class
                || type == StatedPeriod.class;
    }

    private static Stream<Method> properties(Class<?> type) {
        return GETTERS.get(type).stream()
                .filter(method -> Optional.class == method.getReturnType()
                        || List.class == method.getReturnType()
                        || Map.class == method.getReturnType())
                // Of dates that are as they should be there is nothing to remark.
                .filter(method -> !method.getName().equals("getRemarks") || Document.class.isAssignableFrom(type));
    }

    private static void walk(Object value, Map<Class<?>, Set<String>> missing) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            walkAll(optional.stream().toList(), missing);
        } else if (value instanceof Collection<?> collection) {
            walkAll(collection, missing);
        } else {
            Class<?> type = value instanceof Document ? value.getClass().getSuperclass() : value.getClass();
            if (missing.containsKey(type)) {
                walkProperties(value, type, missing);
            }
        }
    }

    private static void walkAll(Collection<?> values, Map<Class<?>, Set<String>> missing)
            throws ReflectiveOperationException {
        for (Object each : values) {
            walk(each, missing);
        }
    }

    private static void walkProperties(Object document, Class<?> type, Map<Class<?>, Set<String>> missing)
            throws ReflectiveOperationException {
        for (Method property : GETTERS.get(type)) {
            Object value = property.invoke(document);
            boolean isAbsent = value.equals(Optional.empty()) || value.equals(List.of()) || value.equals(Map.of());
            if (!isAbsent) {
                missing.getOrDefault(type, new TreeSet<>()).remove(property.getName());
                walk(value, missing);
            }
        }
    }

    @Test
    void erasBeginAndEndAndLeapDaysOccur() {
        Set<LocalDate> missing = new HashSet<>(Days.BORDERS);

        Iterator<Agreement> agreements = Samples.agreements(1).limit(ENOUGH).iterator();
        while (!missing.isEmpty() && agreements.hasNext()) {
            agreements
                    .next()
                    .getConcludedOn()
                    .flatMap(stated -> stated.toLocalDate())
                    .ifPresent(missing::remove);
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void oneInitiativeAndHundredsOccur() {
        assertThat(occurs(agreement -> agreement.initiatives().count() == 1)).isTrue();
        assertThat(occurs(agreement -> agreement.initiatives().count() >= 100)).isTrue();
    }

    private static boolean occurs(Predicate<Agreement> predicate) {
        return Samples.agreements(1).limit(ENOUGH).anyMatch(predicate);
    }

    @Test
    void oneHundredAndSeventyPartiesOccur() {
        assertThat(numbersOfParties().anyMatch(number -> number == 170)).isTrue();
    }

    @Tag("thorough")
    @Test
    void moreThanOneHundredAndSeventyPartiesDoNotOccur() {
        assertThat(numbersOfParties()).allMatch(number -> number <= 170);
    }

    private static IntStream numbersOfParties() {
        return AgreementSampler.any().withSize(SampleSize.LARGE).withInitiatives(1, 1).stream(1)
                .limit(300)
                .mapToInt(agreement -> agreement.getParties().size());
    }

    @Test
    void fullWidthDigitsSupplementaryCharactersAndBothLanguagesOccur() {
        assertThat(words(word -> word.chars().anyMatch(each -> each >= '０' && each <= '９')))
                .isTrue();
        assertThat(words(word -> word.codePoints().anyMatch(Character::isSupplementaryCodePoint)))
                .isTrue();
        assertThat(Samples.agreements(1)
                        .limit(200)
                        .flatMap(each -> each.getTitle().stream())
                        .map(LocalizedText::getLanguages))
                .anyMatch(languages -> languages.containsAll(List.of("ja", "en")));
    }

    private static boolean words(Predicate<String> predicate) {
        return Samples.agreements(1)
                .limit(200)
                .flatMap(agreement -> Stream.concat(
                        agreement.getParties().stream()
                                .map(party -> party.getOrganization().getName().getDefault()),
                        agreement.getConcludedOn().stream().flatMap(stated -> stated.getAsWritten().stream())))
                .anyMatch(predicate);
    }

    @Test
    void noTwoOrganizationsAreConfusedOrInConflict() {
        List<Organization> all = OrganizationForm.ALL.stream()
                .flatMap(form -> PlaceName.ALL.stream().map(place -> new OrganizationName(form, place)))
                .map(name -> name.described(bound -> bound - 1, Texts.BILINGUAL, Completeness.AS_FOUND, Samples.DAY))
                .toList();
        Register register = Register.builder()
                .addCaseCollection(CaseCollection.builder()
                        .title("全団体")
                        .addCase(CaseStudy.builder()
                                .title("全団体")
                                .organizations(all)
                                .build())
                        .build())
                .build();

        assertThat(register.discrepancies().lookalikes()).isEmpty();
        assertThat(register.discrepancies().conflicts()).isEmpty();
    }

    @Test
    void localGovernmentsBearTheirCodeInTheirCorporateNumber() {
        assertThat(IntStream.range(0, PlaceName.ALL.size()).mapToObj(PlaceName.ALL::get))
                .allSatisfy(place -> {
                    assertThat(place.code().toCorporateNumber().getLocalGovernmentCode())
                            .contains(place.code());
                    assertThat(place.code().getAreaCode().substring(2)).isBetween("280", "287");
                });
    }
}
