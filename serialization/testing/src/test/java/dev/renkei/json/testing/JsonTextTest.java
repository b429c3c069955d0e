package dev.renkei.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A JSON text is changed at one of its places, and stays as it was elsewhere. */
class JsonTextTest {

    private static final JsonText TEXT =
            JsonText.of(" { \"a\" : [ 1, {} ], \"b/c\": \"x\\\"}\", \"extensions\":{\"d\":[true]} } ");

    private static Place place(String pointer) {
        return TEXT.places().stream()
                .filter(each -> each.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsEveryValue() {
        assertThat(TEXT.places())
                .extracting(place -> place.pointer() + " " + TEXT.valueAt(place))
                .contains("/a/0 1", "/a/1 {}", "/b~1c \"x\\\"}\"", "/extensions/d/0 true")
                .hasSize(8);
    }

    @Test
    void readsTheEscapesOfNames() {
        JsonText text = JsonText.of("{\"form\\u0061t\":1,\"x\\/\\\"~\":2,\"\\u0065xtensions\":{\"a\":3}}");
        assertThat(text.places())
                .extracting(Place::pointer)
                .containsExactly("", "/format", "/x~1\"~0", "/extensions", "/extensions/a");
        assertThat(text.places().get(4).extension()).isTrue();
    }

    @Test
    void tellsWhatLiesWithinExtensions() {
        assertThat(TEXT.places())
                .filteredOn(Place::extension)
                .extracting(Place::pointer)
                .containsExactly("/extensions/d", "/extensions/d/0");
    }

    @Test
    void addsAPropertyToAnObject() {
        assertThat(TEXT.withProperty(place("/a/1"), "n", "0")).contains("[ 1, {\"n\":0} ]");
        assertThat(TEXT.withProperty(place(""), "n", "0")).startsWith(" { \"n\":0,\"a\" :");
    }

    @Test
    void leavesAPropertyOutWithItsComma() {
        assertThat(TEXT.without(place("/a"))).startsWith(" { \"b/c\"");
        assertThat(TEXT.without(place("/extensions"))).endsWith("\"x\\\"}\" } ");
        assertThat(TEXT.without(place("/extensions/d"))).endsWith("\"extensions\":{} } ");
    }

    @Test
    void repeatsAProperty() {
        assertThat(TEXT.withTwice(place("/b~1c"))).contains("\"b/c\": \"x\\\"}\",\"b/c\": \"x\\\"}\",");
    }

    @Test
    void leavesOutAColon() {
        assertThat(TEXT.withoutColon(place("/a"))).startsWith(" { \"a\"   [");
    }

    @Test
    void putsAnotherValueInPlace() {
        assertThat(TEXT.withValue(place("/a"), "null")).startsWith(" { \"a\" : null, \"b/c\"");
    }
}
