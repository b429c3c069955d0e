package dev.renkei.json.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergePatchTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The cases of RFC 7396, appendix A, as far as they do not patch an array. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"}              | {\"a\":\"c\"}               | {\"a\":\"c\"}",
                "{\"a\":\"b\"}              | {\"b\":\"c\"}               | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}              | {\"a\":null}                | {}",
                "{\"a\":\"b\",\"b\":\"c\"}  | {\"a\":null}                | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]}            | {\"a\":\"c\"}               | {\"a\":\"c\"}",
                "{\"a\":\"c\"}              | {\"a\":[\"b\"]}             | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}      | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]}    | {\"a\":[1]}                 | {\"a\":[1]}",
                "[\"a\",\"b\"]              | [\"c\",\"d\"]               | [\"c\",\"d\"]",
                "{\"a\":\"b\"}              | [\"c\"]                     | [\"c\"]",
                "{\"a\":\"foo\"}            | null                        | null",
                "{\"e\":null}               | {\"a\":1}                   | {\"e\":null,\"a\":1}",
                "{}                         | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}"
            })
    void obeysTheStandard(String target, String patch, String result) {
        assertThat(patched(target, patch)).isEqualTo(MAPPER.readTree(result));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,2,3]              | {\"1\":9}             | [1,9,3]",
                "[1,2]                | {\"2\":9}             | [1,2,9]",
                "[1,2]                | {\"0\":null}          | [2]",
                "[{\"a\":1,\"b\":2}]  | {\"0\":{\"b\":null}}  | [{\"a\":1}]",
                "[{\"a\":[1,2]}]      | {\"0\":{\"a\":{\"0\":3}}} | [{\"a\":[3,2]}]"
            })
    void changesTheElementsOfAnArrayByTheirIndexes(String target, String patch, String result) {
        assertThat(patched(target, patch)).isEqualTo(MAPPER.readTree(result));
    }

    private static JsonNode patched(String target, String patch) {
        return MergePatch.apply(MAPPER.readTree(target), MAPPER.readTree(patch));
    }
}
