package dev.renkei.json;

import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.json.internal.codec.DocumentCodecs;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of each type and its reader refuse the same places, whatever stands for the value or for one of its properties. */
class SchemaEveryPropertyTest {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "-0",
            "1.0",
            "1e0",
            "0.5",
            "1000000000",
            "\"\"",
            "\"2017-02-08\"",
            "\"2017-02-30\"",
            "\"FY2026/FY2028\"",
            "\"P1Y\"",
            "\"24 か所\"",
            "\"41.8%\"",
            "\"automatic\"",
            "\"none\"",
            "\"priority\"",
            "\"jp-local-government:270008\"",
            "\"270008\"",
            "\"renkei/1\"",
            "\"text\"",
            "[]",
            "[null]",
            "[[]]",
            "[\"text\",7]",
            "[{}]",
            "{}",
            "{\"ja\":\"文\",\"en\":7}",
            "{\"ja\":null}",
            "{\"name\":\"名\",\"title\":\"題\"}");

    static List<Class<?>> types() {
        return StreamSupport.stream(Codecs.types().spliterator(), false).toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void agreesOnEveryValue(Class<?> type) {
        SchemaJudge judge = SchemaJudge.ofCodec(Codecs.of(type));

        VALUES.forEach(value -> agreeOn(value, type, judge));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void agreesOnEveryValueOfEveryProperty(DocumentCodecs document) {
        SchemaJudge judge = SchemaJudge.ofCodec(Codecs.of(document.type()));

        for (String name : document.names()) {
            VALUES.forEach(value -> agreeOn("{\"" + name + "\":" + value + "}", document.type(), judge));
        }
    }

    static Stream<DocumentCodecs> documents() {
        return DocumentCodecs.all();
    }

    private static void agreeOn(String payload, Class<?> type, SchemaJudge judge) {
        judge.agreesWith(Payloads.read(payload, type), Payloads.utf8(payload));
    }
}
