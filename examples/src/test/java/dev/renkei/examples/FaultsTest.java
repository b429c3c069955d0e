package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nonsense                              | Unknown command: nonsense
                    -- validate                           | Unknown command: validate
                    --date 2026-01-01 validate x          | The option --date follows the name of a command, as in renkei validate --date
                    --date=2026-01-01 validate x          | The option --date=2026-01-01 follows the name of a command, as in renkei validate --date=2026-01-01
                    validate - -                          | Standard input can be read only once, but - is named several times
                    validate --policy - -                 | Standard input can be read only once, but - is named several times
                    import - --mapping -                  | Standard input can be read only once, but - is named several times
                    export - --mapping -                  | Standard input can be read only once, but - is named several times
                    diff - -                              | Standard input can be read only once, but - is named several times
                    calendar - -                          | Standard input can be read only once, but - is named several times
                    calendar x --from 2031-01-01          | The calendar would end before it begins; name both days, with --from and --to
                    calendar x --to 2020-01-01            | The calendar would end before it begins; name both days, with --from and --to
                    calendar x --alarm P2147483647Y1M     | --alarm: Length of time must be written as P30D (30 days), P2W or P1M but was "P2147483647Y1M"
                    validat x                             | Unknown command: validat; did you mean validate?
                    validate                              | FILE is missing
                    validate --formatt text x             | This command has no option --formatt; did you mean --format?
                    validate --format xml x               | --format: Value must be one of text, groups, json, report, problem, sarif but was "xml"
                    validate --profile lax x              | --profile: Value must be one of draft, publication, strict but was "lax"
                    validate --date R8.11.23 x            | --date: Day must be written as 2026-11-28 but was "R8.11.23"
                    validate --date 2026 x                | --date: Day must be written as 2026-11-28 but was "2026"
                    validate --date 2026-02-30 x          | --date: Date must be a day of the calendar but was 2026-02-30
                    validate --date 2026-01-01 --date 2026-01-02 x | --date may be given only once
                    validate --max-findings 0 x           | --max-findings: Number of findings must be a whole number from 1 to 2147483647 but was "0"
                    validate --suppress text.residue@/feelds/*=lost x | --suppress: Places must exist in documents, such as /plans/*/title, but were /feelds/*
                    validate --lang                       | --lang needs a value
                    query x                               | No question was asked of the register. Ask one, such as --conflicts; the help lists them all
                    query x --conflicts --lookalikes      | Only one question can be asked at a time
                    query x --in-force-on R8.11.23        | --in-force-on: Day must be written as 2026-11-28 but was "R8.11.23"
                    query x --ending-between 2026-01-01   | --ending-between needs 2 values
                    query x --ending-between 2026-01-02 2026-01-01 | The last day must not be before the first day
                    parse foo x                           | KIND: Value must be one of date, fiscal-year, period, length, quantity, organization, corporate-number, local-government-code but was "foo"
                    parse date --base-year R2 x           | --base-year: Year must be written as 2026 but was "R2"
                    parse date --base-year 2026-01 x      | --base-year: Year must be written as 2026 but was "2026-01"
                    show a b                              | Unexpected argument: b
                    diff                                  | OLD is missing
                    sample --break policy.plan.too-short --type register | The rule policy.plan.too-short is about single agreements; use --type agreement
                    sample --seed x                       | --seed: Value must be a whole number but was "x"
                    sample --break agreement.party.double | --break: Code must be that of a rule but was "agreement.party.double"
                    """)
    void tellWhatIsWrongAndWhatWouldBeRight(String arguments, String reason) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("renkei: " + reason + " (see renkei").endsWith(" --help)\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    validat x                      | validat というコマンドはありません。validate の誤りではありませんか
                    --lang ja validate x           | --lang は renkei validate --lang のように、コマンド名の後に指定してください
                    validate - -                   | 標準入力は一度しか読めませんが、- が複数指定されています
                    validate --date R8 x           | --date: 日付は 2026-11-28 のように指定しますが、「R8」となっています
                    validate --date 2026-02-30 x   | --date: 「2026-02-30」は実在しない日付です
                    validate --format xml x        | --format: text, groups, json, report, problem, sarif のいずれかを指定しますが、「xml」となっています
                    query x                        | 台帳への質問が指定されていません。--conflicts などから一つ指定してください（一覧はヘルプにあります）
                    validate --suppress text.residue x | --suppress: 「コード@場所=理由」か「コード=理由」の形で指定しますが、「text.residue」となっています
                    validate --suppress no.such=x x | --suppress: 「no.such」というコードの規則はありません
                    validate --suppress text.residue@title=x x | --suppress: 場所は /plans/*/title のような JSON Pointer で指定しますが、「title」となっています
                    validate --suppress text.residue= x | --suppress: 規則 text.residue の指摘を除く理由を書いてください
                    validate --suppress json.malformed=x x | --suppress: 規則 json.malformed に反する文書は読み取れないため、その指摘は除けません
                    sample --seed x                | --seed: 整数を指定しますが、「x」となっています
                    """)
    void speakTheLanguageOfTheEnvironment(String arguments, String reason) {
        Run run = Run.in(Map.of("LANG", "ja_JP.UTF-8"), arguments.split(" "));

        assertThat(run.err()).startsWith("renkei: " + reason + "（renkei").endsWith(" --help をご覧ください）\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate --lang ja", "validate --lang=JA", "validate --bogus --lang ja"})
    void speakTheLanguageThatTheFaultyArgumentsAskFor(String arguments) {
        assertThat(Run.of(arguments.split(" ")).err()).endsWith("（renkei validate --help をご覧ください）\n");
    }

    @Test
    void namesOfConstantsAreTakenInAnyCase() {
        String all = Run.document("all.json");

        assertThat(Run.of("query", all, "--status", "PRESUMED_IN_FORCE", "2026-11-23"))
                .isEqualTo(Run.of("query", all, "--status", "presumed-in-force", "2026-11-23"));
        assertThat(Run.of("parse", "Fiscal-Year", "FY2026").exitCode()).isZero();
        assertThat(Run.of("validate", "--format", "JSON", all).exitCode()).isZero();
    }
}
