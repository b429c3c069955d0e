package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.CooperationField;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.StatedCount;
import dev.renkei.time.Basis;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.TimeSpan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedRulesTest {

    private static final List<String> WORDS = List.of(
            "令和６年３月15日（金）",
            "令和６年３月15日（木）",
            "令和５年３月15日",
            "平成36年３月15日",
            "3月15日",
            "令和６年２月31日",
            "2024年",
            "令和6年度",
            "令和６年度～令和８年度（３年間）",
            "令和６年度～令和８年度（５年間）",
            "平成36年度",
            "昭和45年１月１日",
            "1970年1月1日",
            "〃",
            "追って通知",
            "24か所",
            "24か所（令和６年３月末現在）",
            "25か所",
            "約26万部",
            "△3人",
            "3人減",
            "2.5人",
            "10～20人",
            "計24か所",
            "24か所予定",
            "24",
            "8市3町",
            "①",
            "イ",
            "(3)",
            "3-1",
            "");

    private static final List<PeriodBound> BOUNDS = Stream.of(
                    "2024-03-15", "2024-03", "2024", "1970-01-01", "9999-12-31")
            .<PeriodBound>map(PartialDate::parse)
            .toList();

    private static final TimeSpan BACKWARDS =
            new TimeSpan(Optional.of(LocalTime.of(15, 0)), Optional.of(LocalTime.of(14, 0)));

    static Stream<List<?>> valuesOfEachType() {
        return Stream.of(dates(), periods(), quantities(), counts(), fields(), identifiers(), series());
    }

    @ParameterizedTest
    @MethodSource("valuesOfEachType")
    void noGuardedRuleFindsAnythingBehindItsGuard(List<?> values) {
        List<?> guarded = values.stream().filter(GuardedRulesTest::isGuarded).toList();

        assertThat(guarded).isNotEmpty().noneMatch(GuardedRulesTest::isFaulty);
        assertThat(values).anyMatch(GuardedRulesTest::isFaulty);
    }

    private static <T> boolean isGuarded(T value) {
        return Concept.of(value).guard().test(value);
    }

    private static boolean isFaulty(Object value) {
        List<Boolean> reported = new ArrayList<>();
        RuleContext context = new RuleContext(LocalDate.EPOCH, (severity, steps, parameters) -> reported.add(true));
        Concept.of(value).rules().stream()
                .filter(rule -> rule.guard().isPresent())
                .forEach(rule -> rule.run(value, context));
        return !reported.isEmpty();
    }

    private static <T> Stream<T> inWords(T value, Function<String, T> withWords) {
        return Stream.concat(Stream.of(value), WORDS.stream().map(withWords));
    }

    private static List<?> dates() {
        Stream<StatedDate> ofValues = Stream.concat(BOUNDS.stream(), Stream.of(FiscalYear.of(2024)))
                .map(StatedDate::of)
                .flatMap(date -> Stream.of(date, date.withBasis(Basis.INFERRED)))
                .flatMap(date -> inWords(date, date::withAsWritten));
        return Stream.concat(
                        ofValues,
                        WORDS.stream().filter(words -> !words.isEmpty()).map(StatedDate::ofWords))
                .flatMap(date -> Stream.of(date, date.withTime(BACKWARDS)))
                .toList();
    }

    private static List<?> periods() {
        return Stream.of("FY2024", "FY2024/FY2026", "2024-03-15", "1970-01-01/..", "../9999-12-31", "2024")
                .map(DatePeriod::parse)
                .map(StatedPeriod::of)
                .flatMap(period -> Stream.of(period, period.withBasis(Basis.INFERRED)))
                .flatMap(period -> inWords(period, period::withAsWritten))
                .toList();
    }

    private static List<?> quantities() {
        return Stream.of("24 か所", "-3 人", "2.5 人", "3 人", "≈260000 部", "10..20 人", "2/3")
                .map(Quantity::parse)
                .flatMap(quantity -> inWords(quantity, quantity::withAsWritten))
                .flatMap(quantity -> Stream.of(quantity, quantity.withAsOf(StatedDate.of(PartialDate.of(2020, 1)))))
                .flatMap(quantity -> Stream.of(FigureRole.values()).map(quantity::withRole))
                .toList();
    }

    private static List<?> counts() {
        return Stream.of(StatedCount.of(24), StatedCount.of(24).withParts(List.of(Quantity.of(8, "市"))))
                .flatMap(count -> inWords(count, count::withAsWritten))
                .toList();
    }

    private static List<?> fields() {
        return WORDS.stream()
                .flatMap(words -> Stream.of(
                        CooperationField.builder()
                                .number(3)
                                .numberAsWritten(words)
                                .label("防災")
                                .build(),
                        CooperationField.builder()
                                .number(1)
                                .numberAsWritten(words)
                                .label("防災")
                                .build(),
                        CooperationField.builder()
                                .numberAsWritten(words)
                                .label("防災")
                                .build(),
                        CooperationField.builder().number(1).build()))
                .toList();
    }

    private static List<?> identifiers() {
        return Stream.of("4120105000656", "4120105000657", "271004", "x")
                .flatMap(value -> Stream.of(
                                IdentifierScheme.JP_CORPORATE_NUMBER,
                                IdentifierScheme.JP_LOCAL_GOVERNMENT,
                                IdentifierScheme.of("internal"))
                        .map(scheme -> Identifier.of(scheme, value)))
                .toList();
    }

    private static List<?> series() {
        List<String> periods = List.of("FY2023", "FY2024", "2024-04-01/2025-03-31", "2024", "../2024");
        return periods.stream()
                .flatMap(first -> periods.stream()
                        .map(second -> Series.builder()
                                .label("件数")
                                .addObservations(observation(first), observation(second))
                                .build()))
                .toList();
    }

    private static Observation observation(String period) {
        return Observation.builder()
                .period(StatedPeriod.of(DatePeriod.parse(period)))
                .value(Quantity.of(1))
                .build();
    }
}
