package dev.renkei.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Clause;
import dev.renkei.agreement.Continuation;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.Relation;
import dev.renkei.declaration.ScalarType;
import dev.renkei.json.Edit;
import dev.renkei.json.SchemaGap;
import dev.renkei.message.ParseFailure;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.Place;
import dev.renkei.organization.Succession;
import dev.renkei.text.OpenCode;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextFormsTest {

    /** What only some of the engines of regular expressions know, or each in another way. */
    private static final Pattern SPECIAL = Pattern.compile("\\(\\?|\\\\[pPdDwWsSbBu]|\\[\\[|&&|[*+?}][+?]");

    static List<ScalarCodec<?>> codecs() {
        return ScalarCodecs.all();
    }

    static Stream<SchemaGap.Example> gaps() {
        return SchemaGap.ALL.stream().flatMap(gap -> gap.examples().stream());
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void theirExamplesAreRead(ScalarCodec<?> codec) {
        assertThat(codec.type().getExamples()).isNotEmpty().allSatisfy(example -> {
            assertThat(ScalarCodecs.refusalOf(codec, example)).isEmpty();
            assertThat(takes(codec.type(), example)).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void theirPatternsMeanTheSameToEveryEngine(ScalarCodec<?> codec) {
        assertThat(codec.type().getPattern()).startsWith("^(").endsWith(")$").doesNotContainPattern(SPECIAL);
    }

    @Test
    void eachHasItsOwnName() {
        assertThat(ScalarCodecs.all())
                .extracting(codec -> codec.type().getName())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void theyLeaveToTheReaderWhatNoSchemaCanTell(SchemaGap.Example gap) {
        ScalarCodec<?> codec = codec(gap.form());

        assertThat(takes(codec.type(), gap.refused())).isTrue();
        assertThat(ScalarCodecs.refusalOf(codec, gap.refused()))
                .map(ParseFailure::getRule)
                .contains(gap.rule());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    PartialDate         | 2017-2-8
                    PartialDate         | 20170208
                    PartialDate         | 2017-00
                    PartialDate         | 2017-13
                    PartialDate         | 2017-02-00
                    PartialDate         | 2017-02-30
                    PartialDate         | 2017-04-31
                    PartialDate         | 2017-12-32
                    PartialDate         | `2017\n`
                    PartialDate         | ` 2017`
                    PartialDate         | ２０１７
                    PartialDate         | 平成29年
                    FiscalYear          | FY26
                    FiscalYear          | 2026年度
                    FiscalYear          | FY2026@02-29
                    FiscalCalendar      | 02-29
                    FiscalCalendar      | 04-31
                    FiscalCalendar      | 4-1
                    DatePeriod          | ..
                    DatePeriod          | ../..
                    DatePeriod          | 2017/
                    DatePeriod          | /2017
                    DatePeriod          | 2017/2018/2019
                    DatePeriod          | 2017-02-30/..
                    DatePeriod          | ../FY2026@13-01
                    DatePeriod          | 令和８年度
                    Length              | P0D
                    Length              | P
                    Length              | P1
                    Length              | 3Y
                    Length              | P-1Y
                    Length              | P01Y
                    Length              | P1W
                    Length              | P1M1Y
                    Length              | p3y
                    Lead                | P0Y
                    Lead                | P1W
                    Identifier          | jp-corporate-number
                    Identifier          | jp-corporate-number:
                    Identifier          | :4120105000656
                    Identifier          | JP:1
                    Identifier          | a--b:1
                    Identifier          | `a:\u0000`
                    LocalGovernmentCode | 10006
                    LocalGovernmentCode | 480002
                    LocalGovernmentCode | 000000
                    LocalGovernmentCode | 27000８
                    CorporateNumber     | 0120105000656
                    CorporateNumber     | 120105000656
                    Share               | 41.8
                    Share               | 41.%
                    Share               | 041%
                    Share               | -1%
                    Share               | 1.1234567%
                    Figure              | 24か所
                    Figure              | 約26万部
                    Figure              | 1,000 人
                    Figure              | 01 人
                    Figure              | 1.50 人
                    Figure              | -0
                    Figure              | 5億 円
                    Figure              | 5 億円
                    Figure              | 5 人の会
                    Figure              | 3/quarter
                    Figure              | ５ 人
                    Figure              | many
                    OrganizationKind    | Ward
                    AgreementKind       | watch_over
                    RelationKind        | related-
                    ProgrammeKind       | 催し
                    ClauseKind          | 費用
                    Continuation        | 新規
                    OrganizationFigureKind | Station
                    PlaceKind           | Station
                    SuccessionKind      | Station
                    DutyKind            | Report
                    """)
    void theyRefuseWhatAPatternCanRefuse(String form, String text) {
        String written = text.translateEscapes();

        assertThat(takes(codec(form).type(), written)).isFalse();
        assertThat(ScalarCodecs.refusalOf(codec(form), written)).isPresent();
    }

    @Test
    void aCodeHasAtMost64Characters() {
        ScalarType<?> form = Agreement.Kind.TYPE;

        assertThat(takes(form, "a".repeat(64))).isTrue();
        assertThat(takes(form, "a".repeat(65))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void theyRefuseTextsWithoutEnd(ScalarCodec<?> codec) {
        for (String part : List.of("a-", "1", "P1Y", "2017-", "FY2026/", "5 人", "url:a")) {
            assertThat(takes(codec.type(), part.repeat(200_000))).isFalse();
        }
    }

    @Test
    void openListsNameEveryWordThatRenkeiKnows() throws IllegalAccessException {
        assertThat(Organization.Kind.TYPE.getExamples()).isEqualTo(constants(Organization.Kind.class));
        assertThat(Agreement.Kind.TYPE.getExamples()).isEqualTo(constants(Agreement.Kind.class));
        assertThat(Relation.Kind.TYPE.getExamples()).isEqualTo(constants(Relation.Kind.class));
        assertThat(Clause.Kind.TYPE.getExamples()).isEqualTo(constants(Clause.Kind.class));
        assertThat(Continuation.TYPE.getExamples()).isEqualTo(constants(Continuation.class));
        assertThat(OrganizationFigure.Kind.TYPE.getExamples()).isEqualTo(constants(OrganizationFigure.Kind.class));
        assertThat(Place.Kind.TYPE.getExamples()).isEqualTo(constants(Place.Kind.class));
        assertThat(Succession.Kind.TYPE.getExamples()).isEqualTo(constants(Succession.Kind.class));
        assertThat(Duty.Kind.TYPE.getExamples()).isEqualTo(constants(Duty.Kind.class));
        assertThat(Programme.Kind.TYPE.getExamples()).isEqualTo(constants(Programme.Kind.class));
    }

    private static List<String> constants(Class<?> list) throws IllegalAccessException {
        List<String> words = new ArrayList<>();
        for (Field field : list.getFields()) {
            if (OpenCode.class.isAssignableFrom(field.getType())) {
                words.add(field.get(null).toString());
            }
        }
        return words;
    }

    private static ScalarCodec<?> codec(String form) {
        return ScalarCodecs.all().stream()
                .filter(codec -> codec.type().getName().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static boolean takes(ScalarType<?> form, String text) {
        return TextFormsProperties.judge(form).accepts(Edit.MAPPER.valueToTree(text));
    }
}
