package dev.renkei.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.examples.browser.Browser.Scheme;
import dev.renkei.json.RenkeiJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a person does on the page of the service. */
class ServicePageTest extends ServiceInBrowser {

    private static final String AGREEMENT = """
            {
              "format": "renkei/1",
              "type": "agreement",
              "title": "見守り協定",
              "parties": [{"organization": "みなと市"}, {"organization": "みなと生協"}],
              "concludedOn": {"date": "2017-02-08", "asWritten": "平成29年２月８日（木）"},
              "effectiveOn": "2017-02-30"
            }
            """;
    private static final int WIDE = 1280;
    private static final int PHONE = 375;

    @BeforeEach
    void open() {
        browser.readAs(WIDE, Scheme.LIGHT, Locale.JAPANESE);
        browser.open(service.address());
        browser.run("localStorage.clear()");
        browser.open(service.address());
        browser.awaitTrue("return document.documentElement.lang === 'ja'");
        browser.complaints();
    }

    private static void paste(String text) {
        browser.run(
                "const editor = document.getElementById('document'); editor.value = arguments[0];"
                        + "editor.dispatchEvent(new Event('input'));",
                text);
    }

    private static void check(String text) {
        paste(text);
        browser.find("#document").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    }

    private static void loadExample(String name) {
        browser.run("document.getElementById('tabs').hidden = true");
        browser.find("#example option[value='" + name + "']").click();
        browser.await("#tabs");
    }

    private static List<String> texts(String selector) {
        return browser.findAll(selector).stream().map(WebElement::getText).toList();
    }

    private static String selected() {
        return String.valueOf(browser.run("const e = document.getElementById('document');"
                + "return e.value.substring(e.selectionStart, e.selectionEnd)"));
    }

    private static String pageText() {
        browser.awaitTrue("return document.getElementById('page').srcdoc !== ''");
        return String.valueOf(browser.runIn(browser.await("#page"), "return document.body.innerText"));
    }

    // ------------------------------------------------------------------------------------------------ findings

    @Test
    void findingsStandBesideTheirLinesWithTheWholeValueMarked() {
        check(AGREEMENT);
        browser.await(".note");

        assertThat(texts(".lines li:has(.note) .number")).containsExactly("6", "7");
        assertThat(texts(".lines mark")).containsExactly("\"平成29年２月８日（木）\"", "\"2017-02-30\"");
        assertThat(texts(".note > code")).containsExactly("date.weekday-mismatch", "json.invalid-scalar");
        assertThat(browser.find("#status").getText()).isEqualTo("誤りがあります。");
    }

    @Test
    void findingsAreFilteredByTheirWeight() {
        check(AGREEMENT);
        browser.await(".note");

        browser.find(".chip.warning input").click();

        assertThat(texts(".note > code")).containsExactly("json.invalid-scalar");
        assertThat(texts(".chip b")).containsExactly("1", "1", "0");
    }

    @Test
    void keysJumpFromFindingToFindingAndSelectTheValue() {
        check(AGREEMENT);
        browser.await(".note");

        browser.find("body").sendKeys(Keys.F8);
        assertThat(selected()).isEqualTo("\"平成29年２月８日（木）\"");
        browser.find("body").sendKeys(Keys.F8);
        assertThat(selected()).isEqualTo("\"2017-02-30\"");
        assertThat(texts(".note[aria-current] > code")).containsExactly("json.invalid-scalar");
        browser.find("body").sendKeys(Keys.chord(Keys.SHIFT, Keys.F8));
        assertThat(selected()).isEqualTo("\"平成29年２月８日（木）\"");
    }

    @Test
    void theNumberOfALineLeadsIntoTheText() {
        check(AGREEMENT);
        browser.await(".note");

        browser.findAll("button.number").get(1).click();

        assertThat(selected()).isEqualTo("\"2017-02-30\"");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("document");
    }

    @Test
    void whatIsNoJsonIsMarkedWhereItEnds() {
        check("{\"format\": \"renkei/1\", \"title\": tru}");

        browser.await(".note.error");
        assertThat(texts(".note > code")).contains("json.malformed");
    }

    @Test
    void theProfileIsThatOfTheChoice() {
        check("{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"協定\","
                + "\"parties\":[{\"organization\":\"甲市\"},{\"organization\":\"乙市\"}]}");
        browser.awaitTrue("return document.getElementById('status').textContent.startsWith('有効')");

        browser.find("#profile option[value='publication']").click();
        browser.find("button[type='submit']").click();

        browser.await(".note");
        assertThat(texts(".note > code")).contains("agreement.concluded.missing");
    }

    // --------------------------------------------------------------------------------------------------- views

    @Test
    void aDocumentIsShownAsItsPageAndItsTimeline() {
        loadExample("agreement.json");

        assertThat(pageText()).contains("高齢者等の見守りに関する協定", "みなと生活協同組合");
        browser.find("#tab-timeline").click();
        browser.awaitTrue("return document.getElementById('timeline').naturalHeight > 0");
        assertThat(browser.find("#panel-page").isDisplayed()).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void textOfADocumentIsTextInThePageToo() {
        check(AGREEMENT.replace("2017-02-30", "2017-03-01").replace("見守り協定", "<b>見守り</b>協定"));
        browser.await("#tabs");

        assertThat(pageText()).contains("<b>見守り</b>協定");
        assertThat(browser.runIn(browser.find("#page"), "return document.querySelector('h1 b') === null"))
                .isEqualTo(true);
    }

    @Test
    void aDocumentThatCannotBeReadIsNotShown() {
        loadExample("agreement.json");
        check("{}");
        browser.await(".note");

        browser.await("#empty");
        assertThat(browser.find("#downloads").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"canonical, json", "csv, csv", "xlsx, xlsx", "calendar, ics"})
    void aDocumentIsDownloaded(String view, String ending, @TempDir Path folder) throws IOException {
        loadExample("agreement.json");
        browser.downloadTo(folder);

        browser.find("[data-view='" + view + "']").click();

        Path file = folder.resolve("agreement." + ending);
        browser.awaitFile(file);
        assertThat(Files.size(file)).isPositive();
        if (view.equals("canonical")) {
            assertThat(RenkeiJson.read(Files.readAllBytes(file), Agreement.class)
                            .orElseThrow()
                            .getParties())
                    .hasSize(2);
        }
    }

    // --------------------------------------------------------------------------------------------------- lists

    @Test
    void findingsOfAListStandBesideTheirCells() {
        loadExample("list.csv");

        assertThat(texts(".lines .number")).containsExactly("ファイル", "D8", "E10");
        assertThat(texts(".lines mark")).containsExactly("平成29年2月30日", "協議による");
        browser.findAll("button.number").get(0).click();
        assertThat(selected()).isEqualTo("平成29年2月30日");
    }

    @Test
    void aListHasAnOwner() {
        loadExample("list.csv");

        browser.await("#owner").sendKeys("みなと市", Keys.ENTER);
        browser.awaitTrue("return document.getElementById('count-warning').textContent === '1'");

        assertThat(texts(".lines .number")).containsExactly("D8", "E10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hama-sheets.xlsx", "minato-disaster.csv", "kawa-years.tsv", "harbour-partners.csv"})
    void aListIsOpenedFromItsFile(String name) {
        browser.find("#file")
                .sendKeys(Path.of("../lists", name).toAbsolutePath().normalize().toString());

        browser.await("#tabs");
        assertThat(browser.find("#status").getText()).contains("行のうち");
        assertThat(browser.find("#workbook").isDisplayed()).isEqualTo(name.endsWith(".xlsx"));
        assertThat(pageText()).isNotBlank();
    }

    @Test
    void aFileIsDropped() {
        browser.run(
                "const data = new DataTransfer();"
                        + "data.items.add(new File([arguments[0]], 'dropped.json'));"
                        + "document.getElementById('source').dispatchEvent("
                        + "new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));",
                AGREEMENT);

        browser.await(".note");
        assertThat(browser.find("#document").getAttribute("value")).isEqualTo(AGREEMENT);
    }

    // ---------------------------------------------------------------------------------------- languages, looks

    @Test
    void theLanguageIsThatOfTheBrowserOrOfTheChoice() {
        loadExample("agreement.json");

        browser.find("[data-language='en']").click();

        browser.awaitTrue("return document.querySelector('.note strong')?.textContent === 'Error'");
        assertThat(browser.find("h1").getText()).isEqualTo("Check an agreement");
        assertThat(texts(".note").get(0)).contains("check digit");
        browser.open(service.address());
        assertThat(browser.find("h1").getText()).isEqualTo("Check an agreement");
    }

    @ParameterizedTest
    @CsvSource({
        "ja, LIGHT, 375", "ja, DARK, 375", "en, LIGHT, 375", "en, DARK, 375",
        "ja, LIGHT, 1280", "ja, DARK, 1280", "en, LIGHT, 1280", "en, DARK, 1280"
    })
    void everyReaderCanUseIt(Locale locale, Scheme scheme, int width) {
        browser.readAs(width, scheme, locale);
        browser.open(service.address());
        assertThat(browser.violations()).isEmpty();
        for (String example : List.of("agreement.json", "register.json", "list.csv")) {
            loadExample(example);
            assertThat(browser.violations()).isEmpty();
            assertThat(browser.sideways()).isZero();
            browser.find("#tab-timeline").click();
            assertThat(browser.violations()).isEmpty();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everythingIsReachedByTheKeyboardOnAPhoneToo() {
        browser.readAs(PHONE, Scheme.LIGHT, Locale.JAPANESE);
        loadExample("agreement.json");
        browser.find("#tab-page").sendKeys(Keys.ARROW_RIGHT);

        assertThat(browser.run("return document.activeElement.id")).isEqualTo("tab-timeline");
        assertThat(browser.find("#panel-timeline").isDisplayed()).isTrue();
    }
}
