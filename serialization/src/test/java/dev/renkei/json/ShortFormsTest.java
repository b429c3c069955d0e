package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Award;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Note;
import dev.renkei.agreement.Programme;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Person;
import dev.renkei.organization.Place;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShortFormsTest {

    static Stream<Arguments> shortForms() {
        return Stream.of(
                Arguments.of(LocalizedText.class, "\"防災\"", "{\"und\":\"防災\"}"),
                Arguments.of(Organization.class, "\"大阪府\"", "{\"name\":\"大阪府\"}"),
                Arguments.of(Organization.class, "\"大阪府\"", "{\"name\":{\"und\":\"大阪府\"}}"),
                Arguments.of(Organization.class, "\"大阪府\"", "{\"name\":\"大阪府\",\"aliases\":[],\"extensions\":{}}"),
                Arguments.of(Person.class, "\"山田 花子\"", "{\"name\":\"山田 花子\"}"),
                Arguments.of(Office.class, "\"会長\"", "{\"title\":\"会長\"}"),
                Arguments.of(Place.class, "\"磯子区\"", "{\"name\":\"磯子区\"}"),
                Arguments.of(Contribution.class, "\"物資\"", "{\"text\":\"物資\",\"recipients\":[]}"),
                Arguments.of(Programme.class, "\"講座\"", "{\"name\":\"講座\"}"),
                Arguments.of(Award.class, "\"大賞\"", "{\"name\":\"大賞\"}"),
                Arguments.of(Note.class, "\"注\"", "{\"text\":\"注\"}"),
                Arguments.of(StatedDate.class, "\"2017-02-08\"", "{\"date\":\"2017-02-08\"}"),
                Arguments.of(StatedDate.class, "\"2017-02\"", "{\"basis\":\"stated\",\"date\":\"2017-02\"}"),
                Arguments.of(StatedPeriod.class, "\"FY2026/FY2028\"", "{\"period\":\"FY2026/FY2028\"}"),
                Arguments.of(Quantity.class, "\"≈260000 部\"", "{\"quantity\":\"≈260000 部\"}"),
                Arguments.of(Notice.class, "\"P1M\"", "{\"lead\":\"P1M\"}"),
                Arguments.of(Renewal.class, "\"evergreen\"", "{\"kind\":\"evergreen\",\"notices\":[]}"),
                Arguments.of(CooperationField.class, "{\"label\":\"防災\"}", "{\"label\":\"防災\",\"catchAll\":false}"),
                Arguments.of(
                        Initiative.class,
                        "{\"title\":\"清掃\",\"description\":\"毎年\"}",
                        "{\"description\":[\"毎年\"],\"title\":\"清掃\"}"));
    }

    @ParameterizedTest
    @MethodSource("shortForms")
    void readsTheShortAndTheLongFormAndWritesTheShortest(Class<?> type, String shortest, String other) {
        assertThat(written(read(other, type))).isEqualTo(shortest);
        assertThat(written(read(shortest, type))).isEqualTo(shortest);
        assertThat(read(other, type)).isEqualTo(read(shortest, type));
    }

    static Stream<Arguments> longForms() {
        return Stream.of(
                Arguments.of(LocalizedText.class, "{\"ja\":\"防災\"}"),
                Arguments.of(LocalizedText.class, "{\"ja\":\"防災\",\"en\":\"Disaster prevention\"}"),
                Arguments.of(Organization.class, "{\"name\":{\"ja\":\"大阪府\"}}"),
                Arguments.of(Organization.class, "{\"name\":\"大阪府\",\"kind\":\"prefecture\"}"),
                Arguments.of(Organization.class, "{\"name\":\"大阪府\",\"extensions\":{\"x\":1}}"),
                Arguments.of(StatedDate.class, "{\"date\":\"2017-10-01\",\"basis\":\"inferred\"}"),
                Arguments.of(StatedDate.class, "{\"date\":\"2017-02-08\",\"asWritten\":\"平成29年２月８日（水）\"}"),
                Arguments.of(Quantity.class, "{\"quantity\":\"24 か所\",\"scope\":\"府内\"}"),
                Arguments.of(Notice.class, "{\"lead\":\"P1M\",\"side\":\"甲\"}"),
                Arguments.of(Renewal.class, "{\"kind\":\"automatic\",\"length\":\"P1Y\",\"notices\":[\"P1M\"]}"),
                Arguments.of(Initiative.class, "{\"title\":\"清掃\",\"description\":[\"毎年\",\"秋に\"]}"));
    }

    @ParameterizedTest
    @MethodSource("longForms")
    void writesTheLongFormWhereTheShortOneWouldLoseSomething(Class<?> type, String form) {
        assertThat(written(read(form, type))).isEqualTo(form);
    }

    private static Object read(String payload, Class<?> type) {
        ReadResult<?> result = Payloads.read(payload, type);
        assertThat(result.getReport().getFindings()).isEmpty();
        return result.orElseThrow();
    }

    private static String written(Object value) {
        return new String(RenkeiJson.writeCompact(value), StandardCharsets.UTF_8);
    }
}
