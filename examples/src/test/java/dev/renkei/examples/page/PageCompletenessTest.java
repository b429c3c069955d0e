package dev.renkei.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.Document;
import dev.renkei.json.RenkeiJson;
import dev.renkei.message.InvalidTextException;
import dev.renkei.register.Register;
import dev.renkei.result.Quantity;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.InvalidDateException;
import dev.renkei.time.PartialDate;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Proves that a page leaves out nothing that its document holds. */
class PageCompletenessTest {

    private static final Path COMPLETE = Path.of("src/test/resources/documents/complete.json");
    private static final Path COMPLETE_REGISTER = Path.of("src/test/resources/documents/complete-register.json");

    /** What is a key or a code, for which the page has words of its own. */
    private static final Set<String> KEYS_AND_CODES = Set.of(
            "format",
            "type",
            "id",
            "kind",
            "emphasis",
            "basis",
            "bindingForce",
            "countingRule",
            "party",
            "recipients",
            "length",
            "lead",
            "lastDay",
            "curePeriod",
            "notices",
            "stage",
            "accumulation",
            "disclosure",
            "documentKind",
            "interval",
            "inferred",
            "state",
            "continuation",
            "section",
            "parent");

    /** The roles of figures, which pages translate; those of parties are words of the document. */
    private static final Set<String> FIGURE_ROLES = Set.of("planned", "target", "actual", "change", "context");

    /** The lists of an initiative that hold keys. */
    private static final Set<String> LISTS_OF_KEYS = Set.of("fields", "parties");

    static List<Path> documents() throws IOException {
        try (Stream<Path> published = Files.list(Path.of("documents"))) {
            Stream<Path> files =
                    published.filter(file -> file.toString().endsWith(".json")).sorted();
            return Stream.concat(files, Stream.of(COMPLETE, COMPLETE_REGISTER)).toList();
        }
    }

    @Test
    void allPublishedDocumentsAreLookedAt() throws IOException {
        assertThat(documents()).hasSize(11);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTextOfTheDocumentStandsOnThePage(Path document) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(Files.readString(document));
        List<String> texts = new ArrayList<>();
        collect(tree, "", texts);

        assertThat(texts).hasSizeGreaterThan(80);
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String page = withoutSpaces(unescaped(page(document, locale)));
            assertThat(texts)
                    .allMatch(text ->
                            wordings(text, locale).stream().anyMatch(words -> page.contains(withoutSpaces(words))));
        }
    }

    /** Returns a text, and what a page makes of it if it is a figure, a period or a date in the notation of JSON. */
    private static List<String> wordings(String text, Locale locale) {
        Labels labels = new Labels(locale);
        Wordings words = new Wordings(labels, locale, key -> key);
        return Stream.of(
                        Optional.of(text),
                        figure(text).map(new FigureWords(labels)::quantity),
                        period(text).map(new PeriodWords(labels, locale)::period),
                        period(text)
                                .flatMap(DatePeriod::getStart)
                                .filter(PartialDate.class::isInstance)
                                .map(date -> words.date((PartialDate) date)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Quantity> figure(String text) {
        try {
            return Optional.of(Quantity.parse(text))
                    .filter(each -> each.toString().equals(text));
        } catch (InvalidTextException e) {
            return Optional.empty();
        }
    }

    private static Optional<DatePeriod> period(String text) {
        try {
            return Optional.of(DatePeriod.parse(text))
                    .filter(each -> each.toString().equals(text));
        } catch (InvalidDateException e) {
            return Optional.empty();
        }
    }

    /** A page repeats the words of the source only where they differ by more than spaces. */
    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }

    private static void collect(JsonNode node, String name, List<String> texts) {
        if (KEYS_AND_CODES.contains(name)) {
            return;
        }
        if (node.isObject()) {
            node.propertyStream().forEach(each -> collect(each.getValue(), each.getKey(), texts));
        } else if (node.isArray()) {
            node.valueStream()
                    .filter(each -> !each.isString() || !LISTS_OF_KEYS.contains(name))
                    .forEach(each -> collect(each, name, texts));
        } else if (name.equals("identifiers")) {
            texts.add(node.asString().substring(node.asString().indexOf(':') + 1));
        } else if (!node.isBoolean() && !(name.equals("role") && FIGURE_ROLES.contains(node.asString()))) {
            texts.add(node.asString());
        }
    }

    /** Returns a page without the escapes that keep Markdown from taking words for markup. */
    private static String unescaped(String page) {
        return page.replace("<!-- -->", "").replaceAll("\\\\(\\p{Punct})", "$1");
    }

    @Test
    void everyCodeHasItsWords() throws IOException {
        assertThat(page(COMPLETE, Locale.JAPANESE))
                .contains("- **種類**: 基本協定\n")
                .contains("- **拘束力**: なし\n")
                .contains("- 当事者 1 › 団体 › 種類\n")
                .contains("- **種類**: 消費生活協同組合\n")
                .contains("- **法人番号**: 7123456789012\n", "- **minato-list**: M-77\n")
                .contains("- **期間**: 1年6か月10日\n")
                .contains("- **期間の数え方**: 初日を数える\n")
                .contains("- **更新**: 自動更新\n  - **更新の期間**: 2年\n")
                .contains("  - **応当日ごとに更新**\n  - **更新の上限回数**: 7\n", "    - **期限の日**: 2029年12月28日（金）、令和11年12月28日（金）\n")
                .contains("    - **書面による**\n    - **撤回できる**\n", "  - **是正の期間**: 45日\n")
                .contains("- **最後の署名の日に発効**\n", "- **更新・通知の経過**: 解約の予告\n")
                .contains("  - **事前の申し出**: 1か月\n  - **事前の申し出**: 3か月\n    - **側**: 行政\n")
                .contains("- **みなと生活協同組合 → みなと市、nobody-known**: （ア） 物資を届ける\n")
                .contains("  - **番号**: 7\n", "  - **ほかの分野に入らないもの**\n", "  - **SDGs**: 2、12\n")
                .contains("- **重点区分**: 重点\n", "- **重点区分**: 通常\n")
                .contains("- **参加する当事者**: みなと生活協同組合、party-unknown\n")
                .contains("  - **種類**: 催し\n", "  - **種類**: loyalty-card\n")
                .contains("  - **種類**: 補足する協定\n  - **協定**: other-2015\n")
                .contains("  - **名称の記載がない理由**: 列挙なし\n", "  - **繰り返しの間隔**: 1年\n", "  - **種類**: 費用負担\n")
                .contains("- **関係する協定**\n  - **種類**: 旧協定\n  - **文書の種類**: 共同声明\n")
                .contains("- **当事者**: みなと生活協同組合\n")
                .contains("- **言語版**\n  - ja\n    - **表題**: 地域づくりに関する包括連携協定書\n    - **正文**\n", "  - en-GB\n")
                .contains("- **締結の段階**: 締結済み\n")
                .contains("- **数え方**: 累計\n");
        assertThat(page(COMPLETE_REGISTER, Locale.JAPANESE))
                .contains("- **状態**: 活動中\n")
                .contains("- **状態**: 準備中\n");
    }

    @Test
    void theCompleteDocumentsUseEveryPropertyThereIs() throws IOException {
        Map<String, Boolean> isUsed = new TreeMap<>();
        visit(read(COMPLETE, Agreement.class), isUsed);
        visit(read(COMPLETE_REGISTER, Register.class), isUsed);

        Set<String> unused = new TreeSet<>(isUsed.keySet());
        unused.removeIf(isUsed::get);
        assertThat(isUsed).hasSizeGreaterThan(100);
        assertThat(unused).isEmpty();
    }

    private static void visit(Object value, Map<String, Boolean> isUsed) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> visit(each, isUsed));
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(each -> visit(each, isUsed));
        } else if (value instanceof Document) {
            Class<?> type = value.getClass().getSuperclass();
            accessorsOf(type).forEach(accessor -> {
                Object held = valueOf(accessor, value);
                isUsed.merge(type.getSimpleName() + "." + accessor.getName(), !isAbsent(held), Boolean::logicalOr);
                visit(held, isUsed);
            });
        }
    }

    private static Stream<Method> accessorsOf(Class<?> type) {
        Stream<Method> own = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0);
        Stream<Method> shared = Arrays.stream(Document.class.getMethods())
                .filter(method -> method.getName().startsWith("get"));
        return Stream.concat(own, shared);
    }

    private static Object valueOf(Method accessor, Object document) {
        try {
            return accessor.invoke(document);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean isAbsent(Object value) {
        return value.equals(Optional.empty())
                || value.equals(List.of())
                || value.equals(Map.of())
                || value.equals(false);
    }

    private static String page(Path document, Locale locale) throws IOException {
        LocalDate day = LocalDate.of(2026, 11, 23);
        return Files.readString(document).contains("\"type\": \"register\"")
                ? RegisterPage.of(read(document, Register.class), locale, day)
                : AgreementPage.of(read(document, Agreement.class), locale, day);
    }

    private static <T> T read(Path document, Class<T> type) throws IOException {
        return RenkeiJson.read(Files.readAllBytes(document), type).orElseThrow();
    }
}
