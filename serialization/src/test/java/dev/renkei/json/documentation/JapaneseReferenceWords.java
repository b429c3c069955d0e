package dev.renkei.json.documentation;

import dev.renkei.document.Labelled;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The words of the Japanese reference: the labels of properties, constants and codes, and for the types the glossary.
 *
 * <p>What neither has is in a file of its own. The descriptions in the schemas are English, and are not translated: the page links
 * to them.
 */
final class JapaneseReferenceWords implements ReferenceWords {

    /** The lists of constants whose labels have the name of the type that holds the list too. */
    private static final Map<String, String> LISTS = Map.of(
            "Accumulation",
            "SeriesAccumulation",
            "BindingForce",
            "AgreementBindingForce",
            "Disclosure",
            "UnnamedOrganizationsDisclosure",
            "Emphasis",
            "InitiativeEmphasis");

    private static final Path GLOSSARY = Path.of("../docs/ja/glossary.md");
    private static final Path OWN = Path.of("src/test/resources/json-reference_ja.properties");
    private static final Pattern ROW =
            Pattern.compile("^\\| ([^|]+) \\| [^|]+ \\| `([A-Za-z.]+)`[^|]* \\| ([^|]+) \\|$", Pattern.MULTILINE);

    private final Map<String, String> glossary = new HashMap<>();
    private final Properties own = new Properties();

    JapaneseReferenceWords() throws IOException {
        ROW.matcher(Files.readString(GLOSSARY))
                .results()
                .forEach(row -> namesOf(row.group(2))
                        .forEach(name -> glossary.putIfAbsent(name, row.group(1) + "。" + row.group(3))));
        try (Reader reader = Files.newBufferedReader(OWN)) {
            own.load(reader);
        }
    }

    /** Returns the names that a type can have in the schemas: a nested one alone, or with that of the type that holds it before. */
    private static List<String> namesOf(String type) {
        return List.of(type.replace(".", ""), type.substring(type.lastIndexOf('.') + 1));
    }

    @Override
    public String introduction() {
        return """
                # JSON の型の一覧

                [English](../json-reference.md)

                このページは、Renkei が読み書きに使う宣言から、[JSON Schema](schema.md) と同じように生成しています。形式の概要は [JSON](json.md) で説明します。

                プロパティは表の順に書き出し、どの順でも読み込みます。*必須*でないプロパティは省けます。表の「名称」は、ページや文に使うラベルです。プロパティごとの詳しい説明は英語版にあり、各型からリンクしています。
                """;
    }

    @Override
    public String roots() {
        return "## 最上位の文書\n\n台帳の中の協定には `format` と `type` がありません。\n";
    }

    @Override
    public String parts() {
        return "## 文書の中の文書\n";
    }

    @Override
    public String values() {
        return "## 値\n";
    }

    @Override
    public String columns() {
        return "| プロパティ | 必須 | 型 | 名称 |\n";
    }

    @Override
    public String typeText(String name, JsonNode type) {
        String text = own.getProperty(name, glossary.get(name));
        if (text == null) {
            throw new AssertionError("The glossary or " + OWN.getFileName() + " must say what " + name + " is");
        }
        return text + "（[英語の説明](../json-reference.md#" + name.toLowerCase(Locale.ROOT) + ")）。";
    }

    @Override
    public String propertyText(String type, String name, JsonNode property) {
        String label = Labelled.ofProperty(type, name, Locale.JAPANESE);
        if (!label.equals(name)) {
            return label;
        }
        String text = own.getProperty("property." + name);
        if (text == null) {
            throw new AssertionError("A label or " + OWN.getFileName() + " must say what property." + name + " is");
        }
        return text;
    }

    @Override
    public String required() {
        return "必須";
    }

    @Override
    public String listOf(String kind) {
        return kind + "の配列";
    }

    @Override
    public String wholeNumber(JsonNode minimum, JsonNode maximum) {
        return minimum + " から " + maximum + " までの整数";
    }

    @Override
    public String flag() {
        return "`true` または `false`";
    }

    @Override
    public String plain(String jsonType) {
        return switch (jsonType) {
            case "string" -> "文字列";
            case "object" -> "オブジェクト";
            default -> throw new AssertionError("No word for the type " + jsonType);
        };
    }

    @Override
    public String leadIn(boolean closed) {
        return closed ? "次のいずれか：" : "例：";
    }

    @Override
    public String word(String type, String word, boolean closed) {
        String code = closed ? word.toUpperCase(Locale.ROOT).replace('-', '_') : word;
        String label = Labelled.of(LISTS.getOrDefault(type, type), code, Locale.JAPANESE);
        return "`" + word + "`" + (label.equals(code) ? "" : "（" + label + "）");
    }

    @Override
    public String separator() {
        return "、";
    }
}
