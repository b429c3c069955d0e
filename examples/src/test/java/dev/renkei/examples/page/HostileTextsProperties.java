package dev.renkei.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.examples.Visible;
import dev.renkei.examples.page.Rendered.Renderer;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** No text of a document becomes markup, in whatever of its properties it stands. */
class HostileTextsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Template> TEMPLATES = List.of(
            Template.of("complete.json", Agreement.class), Template.of("complete-register.json", Register.class));

    @Property(shrinking = ShrinkingMode.OFF)
    void aHostileTextComesOutAsItWasAndChangesNothingElse(
            @ForAll("hostileTexts") String hostile, @ForAll Renderer renderer) {
        check(hostile, renderer);
    }

    @Example
    void anAddressIsNoWayOut() {
        check("http://e/<img src=x onerror=alert(1)>", Renderer.GFM_WITH_LINKS_WHILE_PARSING);
        check("javascript:alert(1) www.example.jp/#", Renderer.GFM_WITH_LINKS_WHILE_PARSING);
        check("+ http://e/\u3000", Renderer.GFM_WITH_LINKS_WHILE_PARSING);
        check("[x](javascript:alert(1)) javascript://x%0Aalert(1)", Renderer.GFM);
        check("\u202Ehttps://example.org/a-b?c=d&e=f#", Renderer.GFM);
    }

    private static void check(String hostile, Renderer renderer) {
        for (Template template : TEMPLATES) {
            Rendered plain = renderer.render(template.plainPage());
            Rendered rendered = renderer.render(template.page(i -> hostile + mark(i) + hostile));

            assertThat(rendered.tags()).isEqualTo(plain.tags());
            checkTexts(template, hostile, plain.text(), rendered.text());
        }
    }

    /** Checks that all that a plain page shows stands between hostile texts in another. */
    private static void checkTexts(Template template, String hostile, String plain, String text) {
        List<String> shown = IntStream.range(0, template.size())
                .filter(i -> !template.isJson(i) && plain.contains(mark(i)))
                .mapToObj(i -> shown(hostile + mark(i) + hostile))
                .toList();

        assertThat(shown).hasSizeGreaterThan(40);
        assertThat(shown.stream().filter(each -> !text.contains(each))).isEmpty();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aHostileTextChangesNothingOfAPageInHtmlButItsWords(@ForAll("hostileTexts") String hostile) {
        checkHtml(hostile);
    }

    @Example
    void anAttributeIsNoWayOutOfHtml() {
        checkHtml("\" onload=\"alert(1)");
        checkHtml("</title><script>alert(1)</script>");
        checkHtml("]]><svg onload=alert(1)>");
    }

    private static void checkHtml(String hostile) {
        for (Template template : TEMPLATES) {
            ParsedHtml plain = ParsedHtml.of(template.htmlPage(HostileTextsProperties::mark));
            ParsedHtml parsed = ParsedHtml.of(template.htmlPage(i -> hostile + mark(i) + hostile));

            assertThat(parsed.tagsWithoutBreaks()).isEqualTo(plain.tagsWithoutBreaks());
            checkTexts(template, hostile, plain.text(), parsed.text());
        }
    }

    @Provide
    Arbitrary<String> hostileTexts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<img src=x onerror=alert(1)>",
                "<script>alert(1)</script>",
                "</li>",
                "<b>",
                "<!--",
                "-->",
                "<br>",
                "http://e/",
                "https://example.org/a-b?c=d&e=f",
                "HTTPS://e/_a_",
                "www.example.jp/",
                "javascript:alert(1)",
                "javascript://x%0Aalert(1)",
                "ftp://e/",
                "<javascript:alert(1)>",
                "<http://e/>",
                "mailto:a@b.jp",
                "a_b@c.jp",
                "[x](javascript:alert(1))",
                "![x](y)",
                "[x]: javascript:alert(1)",
                "[^a]",
                "[^a]: b",
                "[ ] ",
                "[x] ",
                "&copy;",
                "&lt;",
                "&#60;",
                "&#x3c;",
                "&",
                ";",
                "|",
                "|---|",
                "\\",
                "`",
                "```",
                "~~~",
                "~",
                "~~",
                "*",
                "**",
                "***",
                "_",
                "__",
                "#",
                "##",
                "# ",
                "> ",
                "- ",
                "-",
                "+ ",
                "1. ",
                "1)",
                "=",
                "===",
                "---",
                "\n",
                "\n\n",
                "\r",
                "\t",
                " ",
                "    ",
                "　",
                "\u00a0",
                "(",
                ")",
                ":",
                "\"",
                "'",
                "!",
                "@user",
                "甲",
                "字",
                "a",
                "\u0000",
                "\u001b[2J",
                "\u202e",
                "\u2028",
                "\u200d",
                "👨");
        return pieces.list().ofMinSize(1).ofMaxSize(6).map(each -> String.join("", each));
    }

    /** Returns a word of its own for each text of a document. */
    private static String mark(int index) {
        String digits = "いろはにほへとちりぬ";
        return String.valueOf(index)
                .chars()
                .mapToObj(digit -> digits.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining("", "「", "」"));
    }

    private static String shown(String text) {
        return text.lines()
                .map(line -> Visible.of(line.replace('\t', ' ')))
                .map(Rendered::packed)
                .collect(Collectors.joining());
    }

    /** A document with all texts that can be any. */
    private record Template(JsonNode tree, Class<?> type, List<String> pointers, String plainPage) {

        static Template of(String name, Class<?> type) {
            JsonNode tree = JSON.readTree(text(Path.of("src/test/resources/documents", name)));
            Set<String> refused = new HashSet<>();
            JsonNode all = replaced(tree, "", pointer -> mark(pointer.hashCode() & 0xffff));
            RenkeiJson.read(bytes(all), type).getReport().getFindings().stream()
                    .filter(finding -> finding.getSeverity() == Severity.ERROR)
                    .map(Finding::getPointer)
                    .forEach(refused::add);
            List<String> free = pointers(tree).stream()
                    .filter(pointer -> !refused.contains(pointer))
                    .toList();
            String plain = new Template(tree, type, free, "").page(HostileTextsProperties::mark);
            return new Template(tree, type, free, plain);
        }

        int size() {
            return pointers.size();
        }

        /** Tells whether a text is shown as JSON has it, as all that others add to a document. */
        boolean isJson(int index) {
            return pointers.get(index).contains("/extensions/");
        }

        String page(IntFunction<String> texts) {
            Object document = document(texts);
            return document instanceof Register register
                    ? RegisterPage.of(register, Locale.JAPANESE, DAY)
                    : AgreementPage.of((Agreement) document, Locale.JAPANESE, DAY);
        }

        String htmlPage(IntFunction<String> texts) {
            Object document = document(texts);
            return document instanceof Register register
                    ? HtmlPage.of(register, Locale.JAPANESE, DAY)
                    : HtmlPage.of((Agreement) document, Locale.JAPANESE, DAY);
        }

        private Object document(IntFunction<String> texts) {
            JsonNode replaced = replaced(tree, "", pointer -> {
                int index = pointers.indexOf(pointer);
                return index < 0 ? tree.at(pointer).asString() : texts.apply(index);
            });
            return RenkeiJson.read(bytes(replaced), type).orElseThrow();
        }

        private static List<String> pointers(JsonNode tree) {
            List<String> pointers = new ArrayList<>();
            replaced(tree, "", pointer -> {
                pointers.add(pointer);
                return "";
            });
            return List.copyOf(pointers);
        }

        private static JsonNode replaced(JsonNode node, String pointer, UnaryOperator<String> texts) {
            if (node.isObject()) {
                ObjectNode copy = JSON.createObjectNode();
                node.propertyStream()
                        .forEach(each -> copy.set(
                                each.getKey(),
                                replaced(each.getValue(), pointer + "/" + JsonPointer.escape(each.getKey()), texts)));
                return copy;
            }
            if (node.isArray()) {
                ArrayNode copy = JSON.createArrayNode();
                IntStream.range(0, node.size()).forEach(i -> copy.add(replaced(node.get(i), pointer + "/" + i, texts)));
                return copy;
            }
            return node.isString() ? JSON.getNodeFactory().stringNode(texts.apply(pointer)) : node;
        }

        private static byte[] bytes(JsonNode tree) {
            return tree.toString().getBytes(StandardCharsets.UTF_8);
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
