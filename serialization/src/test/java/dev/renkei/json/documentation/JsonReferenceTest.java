package dev.renkei.json.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.RenkeiSchema;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the reference of the JSON equal to the codecs. */
class JsonReferenceTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String PAGE = JsonReferencePage.of(RenkeiSchema.all(), new EnglishReferenceWords());

    record Type(String name, JsonNode schema) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Type> types() {
        return RenkeiSchema.all().stream()
                .map(schema -> MAPPER.readTree(schema.toBytes()))
                .flatMap(json -> Stream.concat(
                        Stream.of(new Type(json.path("title").asString(), json)),
                        json.path("$defs").propertyStream().map(type -> new Type(type.getKey(), type.getValue()))));
    }

    @Test
    void theReferenceSaysWhatTheCodecsDo() throws IOException {
        GeneratedFile.assertThatItSays("json-reference.md", PAGE);
    }

    @Test
    void theJapaneseReferenceSaysItInTheWordsThatThereAre() throws IOException {
        GeneratedFile.assertThatItSays(
                "ja/json-reference.md", JsonReferencePage.of(RenkeiSchema.all(), new JapaneseReferenceWords()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasASectionWithALineForEachProperty(Type type) {
        String section = section(type.name());

        assertThat(section).startsWith(type.schema().path("description").asString());
        for (Map.Entry<String, JsonNode> property :
                type.schema().path("properties").properties()) {
            assertThat(section)
                    .containsPattern("(?m)^\\| `" + property.getKey() + "` \\| .*"
                            + Pattern.quote(
                                    property.getValue().path("description").asString())
                            + " \\|$");
        }
    }

    private static String section(String name) {
        String heading = "\n### " + name + "\n\n";
        assertThat(PAGE).containsOnlyOnce(heading);
        String behind = PAGE.substring(PAGE.indexOf(heading) + heading.length());
        int next = behind.indexOf("\n### ");
        return next < 0 ? behind : behind.substring(0, next);
    }
}
