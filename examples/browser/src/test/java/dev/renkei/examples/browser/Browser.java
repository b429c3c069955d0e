package dev.renkei.examples.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Pdf;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium without a window, as Debian's packages {@code chromium} and {@code chromium-driver} install it.
 */
final class Browser implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String AXE = resource("axe.min.js");

    /** What axe-core is to find: whatever breaks the accessibility guidelines or its own good practice. */
    private static final String RUN_AXE = "const done = arguments[arguments.length - 1];"
            + "axe.run(document, {iframes: false}).then(result => done(result.violations.flatMap(violation =>"
            + " violation.nodes.map(node => violation.id + ' ' + node.target + ': ' + node.failureSummary))));";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts the browser, or skips the test where it is not installed. */
    static Browser start() {
        assumeTrue(
                Files.isExecutable(PROGRAM) && Files.isExecutable(DRIVER),
                "Chromium is not installed: apt-get install chromium chromium-driver fonts-noto-cjk");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(PROGRAM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return new Browser(driver);
    }

    /** How a reader sees pages. */
    enum Scheme {
        LIGHT,
        DARK
    }

    /** Takes the width of a screen, the colours and the language of a reader. */
    void readAs(int width, Scheme scheme, Locale locale) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of(
                                "name",
                                "prefers-color-scheme",
                                "value",
                                scheme.name().toLowerCase(Locale.ROOT)))));
        driver.executeCdpCommand(
                "Emulation.setUserAgentOverride",
                Map.of("userAgent", "Chromium", "acceptLanguage", locale.toLanguageTag()));
    }

    /** Shows pages as they are printed, or on the screen again. */
    void emulate(String medium) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    void open(String address) {
        driver.get(address);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Waits until an element is shown. */
    WebElement await(String selector) {
        return new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** Waits until a file has been downloaded. */
    void awaitFile(Path file) {
        new WebDriverWait(driver, PATIENCE).until(each -> Files.exists(file));
    }

    /** Waits until a script says so. */
    void awaitTrue(String script, Object... arguments) {
        new WebDriverWait(driver, PATIENCE).until(each -> Boolean.TRUE.equals(run(script, arguments)));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script in a frame. */
    Object runIn(WebElement frame, String script) {
        driver.switchTo().frame(frame);
        try {
            return driver.executeScript(script);
        } finally {
            driver.switchTo().defaultContent();
        }
    }

    /** Returns by how many pixels the page is wider than the screen. */
    long sideways() {
        return (Long) Objects.requireNonNull(
                run("return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
    }

    /** Returns what axe-core has against the page. */
    List<?> violations() {
        run(AXE);
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript(RUN_AXE));
    }

    /** Returns what the browser complained of since it was last asked, but for answers that say what is wrong with a document. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("status of 422"))
                .toList();
    }

    /** Lets files be downloaded to a folder. */
    void downloadTo(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    byte[] print() {
        Pdf pdf = driver.print(new PrintOptions());
        return Base64.getDecoder().decode(pdf.getContent());
    }

    private static String resource(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Browser.class.getClassLoader().getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
