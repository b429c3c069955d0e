package dev.renkei.json.testing;

import dev.renkei.declaration.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON text with its places, each ahead of those within it, and the changes that can be made at one of them.
 *
 * <p>The text is known to be JSON, so that places are found by its brackets, quotes and commas alone.
 */
final class JsonText {

    private static final String EXTENSIONS = "/extensions";
    private static final String BLANK = " \t\r\n";
    private static final String BEHIND_SCALAR = BLANK + ",]}";

    private final String text;
    private final List<Place> places = new ArrayList<>();

    private JsonText(String text) {
        this.text = text;
    }

    static JsonText of(String text) {
        JsonText json = new JsonText(text);
        json.findValue("", OptionalInt.empty(), json.skipBlank(0), false);
        return json;
    }

    String text() {
        return text;
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    /** Returns the text of the value at a place. */
    String valueAt(Place place) {
        return text.substring(place.start(), place.end());
    }

    boolean isObject(Place place) {
        return text.charAt(place.start()) == '{';
    }

    /** Returns the properties of the object at a place. */
    List<Place> propertiesOf(Place object) {
        String prefix = object.pointer() + "/";
        return places.stream()
                .filter(each -> each.name().isPresent())
                .filter(each -> each.pointer().startsWith(prefix)
                        && each.pointer().lastIndexOf('/') == object.pointer().length())
                .toList();
    }

    // ----------------------------------------------------------------------------------------------- changes

    /** Returns the text with another value at a place. */
    String withValue(Place place, String value) {
        return text.substring(0, place.start()) + value + text.substring(place.end());
    }

    /** Returns the text with one more property at the beginning of an object. */
    String withProperty(Place object, String name, String value) {
        int inside = skipBlank(object.start() + 1);
        String comma = text.charAt(inside) == '}' ? "" : ",";
        return text.substring(0, inside) + quoted(name) + ":" + value + comma + text.substring(inside);
    }

    /** Returns the text with a property and its value twice, one after the other. */
    String withTwice(Place property) {
        String both = text.substring(property.name().orElseThrow(), property.end());
        return text.substring(0, property.end()) + "," + both + text.substring(property.end());
    }

    /** Returns the text without a property, and without the comma that parts it from the others. */
    String without(Place property) {
        int start = property.name().orElseThrow();
        int behind = skipBlank(property.end());
        if (text.charAt(behind) == ',') {
            return text.substring(0, start) + text.substring(skipBlank(behind + 1));
        }
        int ahead = start - 1;
        while (BLANK.indexOf(text.charAt(ahead)) >= 0) {
            ahead--;
        }
        int end = text.charAt(ahead) == ',' ? ahead : ahead + 1;
        return text.substring(0, end) + text.substring(property.end());
    }

    /** Returns the text without the colon after the name of a property. */
    String withoutColon(Place property) {
        int colon = skipBlank(endOfString(property.name().orElseThrow()));
        return text.substring(0, colon) + " " + text.substring(colon + 1);
    }

    // ----------------------------------------------------------------------------------------------- places

    /** Notes the value that begins at an index and those within it, and returns the index after it. */
    private int findValue(String pointer, OptionalInt name, int start, boolean extension) {
        int index = places.size();
        places.add(new Place(pointer, name, start, start, extension));
        int end = switch (text.charAt(start)) {
            case '{' -> findProperties(pointer, start, extension || pointer.endsWith(EXTENSIONS));
            case '[' -> findElements(pointer, start, extension);
            case '"' -> endOfString(start);
            default -> endOfScalar(start);
        };
        places.set(index, new Place(pointer, name, start, end, extension));
        return end;
    }

    private int findProperties(String pointer, int start, boolean extension) {
        int at = skipBlank(start + 1);
        while (text.charAt(at) != '}') {
            int name = at;
            int behind = endOfString(name);
            String step = JsonPointer.escape(readString(name, behind));
            int value = skipBlank(skipBlank(behind) + 1);
            at = skipBlank(findValue(pointer + "/" + step, OptionalInt.of(name), value, extension));
            at = text.charAt(at) == ',' ? skipBlank(at + 1) : at;
        }
        return at + 1;
    }

    private int findElements(String pointer, int start, boolean extension) {
        int at = skipBlank(start + 1);
        for (int i = 0; text.charAt(at) != ']'; i++) {
            at = skipBlank(findValue(pointer + "/" + i, OptionalInt.empty(), at, extension));
            at = text.charAt(at) == ',' ? skipBlank(at + 1) : at;
        }
        return at + 1;
    }

    private String readString(int start, int end) {
        String content = text.substring(start + 1, end - 1);
        return content.indexOf('\\') < 0
                ? content
                : JsonMapper.shared().readValue(text.substring(start, end), String.class);
    }

    private int endOfString(int start) {
        int at = start + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int endOfScalar(int start) {
        int at = start;
        while (at < text.length() && BEHIND_SCALAR.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int skipBlank(int start) {
        int at = start;
        while (at < text.length() && BLANK.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }
}
