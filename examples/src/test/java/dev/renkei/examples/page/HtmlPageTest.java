package dev.renkei.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Pages in HTML, and timelines as pictures. */
@TestInstance(Lifecycle.PER_CLASS)
class HtmlPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Pattern SHARE = Pattern.compile("([0-9.]+)%");

    /** The pages that were asked for: several tests look at each. */
    private final Map<String, ParsedHtml> pages = new HashMap<>();

    private ParsedHtml page(String document, Locale locale) throws IOException {
        return page(Path.of("documents", document), locale);
    }

    private ParsedHtml page(Path document, Locale locale) throws IOException {
        String key = document + " " + locale;
        if (!pages.containsKey(key)) {
            pages.put(key, ParsedHtml.of(text(document, locale)));
        }
        return pages.get(key);
    }

    private static String text(Path document, Locale locale) throws IOException {
        byte[] payload = Files.readAllBytes(document);
        return isRegister(document)
                ? HtmlPage.of(RenkeiJson.read(payload, Register.class).orElseThrow(), locale, DAY)
                : HtmlPage.of(RenkeiJson.read(payload, Agreement.class).orElseThrow(), locale, DAY);
    }

    private static String picture(Path document, Locale locale) throws IOException {
        byte[] payload = Files.readAllBytes(document);
        return isRegister(document)
                ? HtmlPage.timelineOf(RenkeiJson.read(payload, Register.class).orElseThrow(), locale, DAY)
                : HtmlPage.timelineOf(RenkeiJson.read(payload, Agreement.class).orElseThrow(), locale, DAY);
    }

    private static boolean isRegister(Path document) throws IOException {
        return Files.readString(document).contains("\"type\": \"register\"");
    }

    static List<Path> documents() throws IOException {
        return PageCompletenessTest.documents();
    }

    // -------------------------------------------------------------------------------------------- every page

    @ParameterizedTest
    @MethodSource("documents")
    void everyPageIsOneFileWithoutScriptsAndAddresses(Path document) throws IOException {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String page = text(document, locale);
            ParsedHtml parsed = page(document, locale);
            assertThat(parsed.elements("script")).isEmpty();
            assertThat(parsed.elements("link")).isEmpty();
            assertThat(parsed.elements("img")).isEmpty();
            assertThat(page)
                    .contains("default-src 'none'")
                    .doesNotContain("@import")
                    .doesNotContain("url(");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPageHasItsLanguageAndOneTitleAndNoLevelLeftOut(Path document) throws IOException {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            ParsedHtml page = page(document, locale);
            assertThat(page.document().getDocumentElement().getAttribute("lang"))
                    .isEqualTo(locale.toLanguageTag());
            assertThat(page.elements("h1")).hasSize(1);
            int before = 1;
            for (Element heading : page.elements("*").stream()
                    .filter(element -> element.getTagName().matches("h[1-6]"))
                    .toList()) {
                int level = heading.getTagName().charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPictureHasANameAndTheSameInWords(Path document) throws IOException {
        ParsedHtml page = page(document, Locale.JAPANESE);
        for (Element picture : page.elements("svg")) {
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            assertThat(picture.getAttribute("aria-label")).isNotBlank();
            Element section = (Element) picture.getParentNode().getParentNode();
            assertThat(section.getElementsByTagName("table").getLength()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTableNamesItsColumns(Path document) throws IOException {
        ParsedHtml page = page(document, Locale.JAPANESE);
        assertThat(page.elements("table"))
                .allSatisfy(table ->
                        assertThat(table.getElementsByTagName("th").getLength()).isPositive());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void timelineAloneIsAPictureThatBringsItsStyle(Path document) throws IOException {
        ParsedHtml picture = ParsedHtml.of(picture(document, Locale.JAPANESE));
        assertThat(picture.document().getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(picture.elements("style")).hasSize(1);
        assertThat(picture.texts("text")).contains("今日 2026年11月23日");
    }

    // --------------------------------------------------------------------------------------------- agreements

    @Test
    void agreementHasItsFactsByBothCalendars() throws IOException {
        ParsedHtml page = page("osaka-izumi-2017.json", Locale.JAPANESE);
        assertThat(page.texts("dd")).contains("2017年2月8日（水）、平成29年2月8日（水）、原文「平成29年２月８日（水）」");
        assertThat(page.texts("h2")).startsWith("概要", "当事者", "年表").endsWith("記録の全文");
        assertThat(page.elements("span", "class", "status").get(0).getTextContent())
                .isEqualTo("効力ありと推定");
    }

    @Test
    void agreementHasATableOfFieldsWithTheMarksOfInitiatives() throws IOException {
        ParsedHtml page = page("osaka-izumi-2017.json", Locale.JAPANESE);
        Element table = page.elements("table", "class", "fields").get(0);
        assertThat(table.getElementsByTagName("caption").item(0).getTextContent())
                .isEqualTo("◎ 重点");
        assertThat(page.elements("b", "class", "mark"))
                .extracting(Element::getTextContent)
                .containsOnly("◎", "○")
                .filteredOn("◎"::equals)
                .hasSize(2);
        assertThat(page.elements("li", "class", "priority")).hasSize(2);
    }

    @Test
    void initiativesHaveTheirFiguresBesideThem() throws IOException {
        assertThat(page("osaka-izumi-2017.json", Locale.JAPANESE).elements("li", "class", "ordinary"))
                .extracting(Element::getTextContent)
                .anySatisfy(initiative -> assertThat(initiative).contains("約26万部"));
    }

    @Test
    void theTermHasItsNoticesBesideTheRenewal() throws IOException {
        assertThat(page("composed-history.json", Locale.JAPANESE).elements("dl", "class", "facts"))
                .extracting(Element::getTextContent)
                .anySatisfy(facts -> assertThat(facts).contains("事前の申し出3か月"));
    }

    @Test
    void timelineHasTermRenewalsNoticesPlansAndAmendments() throws IOException {
        ParsedHtml page = page("composed-history.json", Locale.JAPANESE);
        assertThat(page.elements("text", "class", "name"))
                .extracting(Element::getTextContent)
                .containsExactly("期間と状況", "更新と通知", "計画", "変更の記録", "義務・期限");
        assertThat(page.elements("rect", "class", "bar-in-force")).hasSize(1);
        assertThat(page.elements("circle", "class", "mark-renewal")).hasSizeGreaterThan(8);
        assertThat(page.elements("circle", "class", "mark-notice")).hasSizeGreaterThan(8);
        assertThat(page.elements("rect", "class", "bar-plan")).hasSize(2);
        assertThat(page.elements("circle", "class", "mark-amended")).hasSize(2);
    }

    @Test
    void todayLiesBetweenTheDaysAroundIt() throws IOException {
        ParsedHtml page = page("composed-history.json", Locale.JAPANESE);
        double today = share(page.elements("line", "class", "today").get(0).getAttribute("x1"));
        List<Double> notices = page.elements("circle", "class", "mark-notice").stream()
                .map(circle -> share(circle.getAttribute("cx")))
                .toList();
        assertThat(notices.stream().filter(each -> each < today)).isNotEmpty();
        assertThat(notices.stream().filter(each -> each > today)).hasSize(3);
        assertThat(notices).allMatch(each -> each > 0 && each < 100);
    }

    private static double share(String percent) {
        return Double.parseDouble(SHARE.matcher(percent).replaceAll("$1"));
    }

    @Test
    void agreementTellsWhatFallsDueNext() throws IOException {
        ParsedHtml page = page("composed-history.json", Locale.JAPANESE);
        Element first = (Element) page.elements("ol", "class", "deadlines")
                .get(0)
                .getElementsByTagName("li")
                .item(0);
        assertThat(first.getTextContent()).contains("2026年12月31日", "更新しない旨の通知期限", "2026年12月31日（木）までに相手方に通知してください。");
    }

    // ---------------------------------------------------------------------------------------------- registers

    @Test
    void registerHasAListThatIsFilteredByKind() throws IOException {
        ParsedHtml page = page("composed-register.json", Locale.JAPANESE);
        assertThat(page.elements("table", "class", "agreements")
                        .get(0)
                        .getElementsByTagName("tr")
                        .getLength())
                .isEqualTo(6);
        assertThat(page.texts("label")).containsExactly("すべて", "包括連携協定", "災害協定");
        assertThat(page.elements("tr", "class", "kind-0")).hasSize(2);
        assertThat(page.elements("tr", "class", "kind-1")).hasSize(3);
        assertThat(page.texts("style").get(0)).contains("input[value=\"kind-1\"]:checked");
    }

    @Test
    void registerHasATimelineOfAllAgreementsWhoseBeginningIsKnown() throws IOException {
        ParsedHtml page = page("composed-register.json", Locale.JAPANESE);
        Element timeline = page.elements("svg", "class", "timeline").get(0);
        assertThat(timeline.getElementsByTagName("rect").getLength()).isEqualTo(4);
    }

    @Test
    void registerHasChartsByYearAndField() throws IOException {
        ParsedHtml page = page("all.json", Locale.ENGLISH);
        assertThat(page.texts("h2")).contains("Agreements by year of conclusion", "Agreements by field");
        assertThat(page.elements("svg", "class", "bars")).hasSizeGreaterThan(2);
    }

    @Test
    void registerHasFiguresOverTheYearsBesideTheirTable() throws IOException {
        ParsedHtml page = page("coop-mirai-2017.json", Locale.JAPANESE);
        assertThat(page.texts("h2")).contains("見守り協定：締結数");
        assertThat(page.elements("text", "class", "value"))
                .extracting(Element::getTextContent)
                .contains("71自治体 (41.8%)", "162自治体 (95.3%)", "-");
        List<Element> bars = page.elements("rect", "class", "bar-count");
        assertThat(bars.get(4).getAttribute("width")).isEqualTo("100.00%");
        assertThat(bars.get(0).getAttribute("width")).isEqualTo("43.83%");
    }
}
