package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.renkei.message.InvalidText;
import dev.renkei.message.ParseFailure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TimeParseFailuresTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private static final ParseContext YEAR_KNOWN = ParseContext.of(PartialDate.of(2017));

    private static final Map<Consumer<String>, List<String>> REFUSED = Map.ofEntries(
            refused(text -> StatedDate.ofWords(text).withoutAsWritten(), "11月7日"),
            refused(TimeSpan.TIME_OF_DAY::parse, "25:00"),
            refused(Term::parsePhrase, "約3年"),
            refused(Renewal::parsePhrase, "別紙"),
            refused(JapaneseDates::parseLength, "三年目の浮気", "いつまでも"),
            refused(text -> JapaneseDates.parsePhrase(text, YEAR_KNOWN), "今月10日", "2017年4月1日など"),
            refused(CivilPeriods::parseLength, "three years", "P0D"),
            refused(PartialDate::parse, "", "0000", "2017-13", "2017-02-30"),
            refused(FiscalCalendar::parse, "4-1", "02-29", "04-31"),
            refused(FiscalYear.TYPE::parse, "FY26"),
            refused(FiscalYear::parse, "26", "FY0000", "令和0年度", "令和8年度（2025年度）"),
            refused(DatePeriod::parse, "2017/3/27", "../..", "2018/2017", "平成29年2月8日（木）", "ずっと"),
            refused(JapaneseDates::parse, "29年", "10月1日", "2017年13月", "2017年4月31日", "令和0年", "明治5年12月3日"));

    private static Map.Entry<Consumer<String>, List<String>> refused(Consumer<String> parser, String... texts) {
        return Map.entry(parser, List.of(texts));
    }

    @Test
    void everyWordingIsReached() {
        Set<String> reached =
                failures().stream().map(ParseFailure::getRule).collect(Collectors.toCollection(TreeSet::new));
        ResourceBundle wordings = ResourceBundle.getBundle("dev.renkei.time.ParseFailures", Locale.ROOT);
        assertThat(reached).isEqualTo(new TreeSet<>(wordings.keySet()));
    }

    @Test
    void everyWordingIsFilledInBothLanguages() {
        assertThat(failures()).allSatisfy(failure -> {
            assertThat(failure.getMessage(Locale.ENGLISH)).doesNotContainPattern(PARAMETER);
            assertThat(failure.getMessage(Locale.JAPANESE))
                    .doesNotContainPattern(PARAMETER)
                    .isNotEqualTo(failure.getMessage(Locale.ENGLISH));
        });
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndParameters() {
        assertThat(parameters(Locale.JAPANESE)).isEqualTo(parameters(Locale.ROOT));
    }

    @Test
    void everyFailureOfWordsQuotesThemAsTheyWereWritten() {
        List<String> words = List.of("２０１７年２月３０日", "令和０年", "１０月１日", "２９年", "ずっと前");
        assertThat(words)
                .allSatisfy(
                        each -> assertThat(failure(JapaneseDates::parse, each).getMessage(Locale.ENGLISH))
                                .contains(each));
    }

    @Test
    void refusesNoReason() {
        assertThatThrownBy(() -> new InvalidDateException(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("failure");
    }

    private static List<ParseFailure> failures() {
        return REFUSED.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> failure(entry.getKey(), text)))
                .toList();
    }

    private static ParseFailure failure(Consumer<String> reading, String text) {
        RuntimeException refusal = catchThrowableOfType(RuntimeException.class, () -> reading.accept(text));
        return ((InvalidText) refusal).getFailure();
    }

    private static Map<String, Set<String>> parameters(Locale locale) {
        ResourceBundle wordings = ResourceBundle.getBundle("dev.renkei.time.ParseFailures", locale);
        return wordings.keySet().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> PARAMETER
                                .matcher(wordings.getString(key))
                                .results()
                                .map(match -> match.group(1))
                                .collect(Collectors.toSet())));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return (T) null;
    }
}
