package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import dev.renkei.validation.Report;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads payloads of very many parts: were each of them held against all others, or a text looked through from each of its
 * characters, they would take hours. The time allowed is no measure of speed; it only ends what would hang.
 */
class LargePayloadsTest {

    private static final int MANY = 10_000;
    private static final Duration HANG = Duration.ofMinutes(3);

    private static final String PARTIES = "\"parties\":[{\"organization\":\"甲市\"},{\"organization\":\"乙生協\"}]";

    static Stream<Arguments> agreements() {
        return Stream.of(
                large(
                        "parties with identifiers",
                        agreement(list(
                                "parties",
                                i -> "{\"id\":\"p" + i + "\",\"organization\":{\"name\":\"会" + i
                                        + "\",\"identifiers\":[\"lei:" + i + "\"]}}")),
                        "identifier.form",
                        MANY),
                large(
                        "parties and what refers to them",
                        agreement(
                                list("parties", i -> "{\"id\":\"p" + i + "\",\"organization\":\"会" + i + "\"}"),
                                list("statements", i -> "{\"party\":\"p" + (MANY - i) + "\",\"text\":\"談話\"}")),
                        "agreement.party.unknown",
                        1),
                large(
                        "fields of one label",
                        agreement(PARTIES, list("fields", i -> "{\"label\":\"防災\"}")),
                        "field.label.duplicate",
                        MANY - 1),
                large(
                        "fields that cannot be read, beside initiatives that name unknown ones",
                        agreement(
                                PARTIES,
                                list(
                                        "fields",
                                        i -> "{\"label\":\"防災" + i + "\",\"id\":" + (i == 0 ? "0" : "\"f\"") + "}"),
                                initiatives(i -> "{\"title\":\"配食" + i + "\",\"fields\":[\"g\"]}")),
                        "initiative.field.unknown",
                        0),
                large(
                        "initiatives and their fields",
                        agreement(
                                PARTIES,
                                list("fields", i -> "{\"label\":\"防災" + i + "\",\"id\":\"f" + i + "\"}"),
                                initiatives(i -> "{\"title\":\"配食" + i + "\",\"fields\":[\"f" + (MANY - i) + "\"]}")),
                        "initiative.field.unknown",
                        1),
                large(
                        "initiatives and their places",
                        agreement(
                                PARTIES,
                                list("places", i -> "\"与那国町" + i + "\""),
                                initiatives(i -> "{\"title\":\"配食" + i + "\",\"places\":[\""
                                        + (i == 0 ? "利尻町" : "与那国町" + (MANY - i)) + "\"]}")),
                        "initiative.scope.unknown-place",
                        1),
                large(
                        "plans that all overlap the first",
                        agreement(PARTIES, list("plans", i -> "{\"period\":\"2017\"}")),
                        "plan.period.overlap",
                        MANY - 1),
                large(
                        "identifiers of one organization",
                        agreement(
                                PARTIES,
                                "\"sources\":[{\"publisher\":{\"name\":\"会\","
                                        + list("identifiers", i -> "\"jp-local-government:131016\"") + "}}]"),
                        "identifier.duplicate",
                        MANY - 1),
                large(
                        "a text of line feeds before a bracket",
                        agreement(PARTIES, "\"purpose\":\"" + "\\n".repeat(9 * MANY) + ")\""),
                        "text.bracket-unbalanced",
                        1),
                large(
                        "a text of opening brackets",
                        agreement(PARTIES, "\"purpose\":\"" + "[image".repeat(MANY) + "\""),
                        "text.bracket-unbalanced",
                        1),
                large(
                        "words of a million characters",
                        agreement(
                                PARTIES,
                                "\"concludedOn\":{\"date\":\"2017-02-08\",\"asWritten\":\"" + "平成29年".repeat(MANY)
                                        + "\"}"),
                        "date.as-written-mismatch",
                        0),
                large(
                        "renewals of no kind",
                        agreement(
                                PARTIES,
                                "\"term\":{\"renewal\":{\"kind\":\"automatic\",\"length\":\"P1Y\","
                                        + list("notices", i -> "\"P2Y\"") + "}}"),
                        "agreement.term.notice-longer-than-term",
                        MANY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreements")
    void manyPartsOfAnAgreementAreJudgedInOneGo(String kind, String payload, String code, int count) {
        Report report = assertTimeoutPreemptively(HANG, () -> read(payload, Agreement.class));

        assertThat(report.findingsOf(code)).hasSize(count);
    }

    static Stream<Arguments> registers() {
        return Stream.of(
                large(
                        "members of one name",
                        register("\"networks\":[{\"name\":\"網\"," + list("members", i -> "\"会\"") + "}]"),
                        "network.member.duplicate",
                        MANY - 1),
                large(
                        "members that share an identifier",
                        register("\"networks\":[{\"name\":\"網\","
                                + list(
                                        "members",
                                        i -> "{\"name\":\"会" + i + "\",\"identifiers\":[\"lei:" + i / 2 + "\"]}")
                                + "}]"),
                        "register.organization.conflict",
                        MANY / 2),
                large(
                        "initiatives of which every other has no identifier that can be read",
                        register(list(
                                "initiatives", i -> "{\"title\":\"配食\",\"id\":" + (i % 2 == 0 ? "0" : "\"a\"") + "}")),
                        "register.id.duplicate",
                        0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("registers")
    void manyPartsOfARegisterAreJudgedInOneGo(String kind, String payload, String code, int count) {
        Report report = assertTimeoutPreemptively(HANG, () -> read(payload, Register.class));

        assertThat(report.findingsOf(code)).hasSize(count);
    }

    private static Report read(String payload, Class<?> type) {
        ReadOptions options = Payloads.OPTIONS.withLimits(ReadLimits.standard().withFindings(3 * MANY));
        return RenkeiJson.read(Payloads.utf8(payload), type, options).getReport();
    }

    private static Arguments large(String kind, String payload, String code, int count) {
        return Arguments.of(kind, payload, code, count);
    }

    private static String agreement(String... properties) {
        return "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"協定\"," + String.join(",", properties) + "}";
    }

    private static String register(String property) {
        return "{\"format\":\"renkei/1\",\"type\":\"register\"," + property + "}";
    }

    private static String initiatives(IntFunction<String> initiative) {
        return "\"plans\":[{" + list("initiatives", initiative) + "}]";
    }

    private static String list(String name, IntFunction<String> element) {
        return IntStream.range(0, MANY).mapToObj(element).collect(Collectors.joining(",", "\"" + name + "\":[", "]"));
    }
}
