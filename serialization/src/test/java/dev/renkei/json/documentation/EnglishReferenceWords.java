package dev.renkei.json.documentation;

import tools.jackson.databind.JsonNode;

/** The words of the English reference, which are the descriptions in the schemas. */
final class EnglishReferenceWords implements ReferenceWords {

    @Override
    public String introduction() {
        return """
                # JSON reference

                This reference page is generated from the declarations that Renkei uses to read and write, like the
                [JSON Schemas](schema.md). [JSON](json.md) describes the format in general.

                Properties are written in the order of the tables, and read in any order. A property that is not *required* may be left out.
                """;
    }

    @Override
    public String roots() {
        return "## Documents at the root\n\nAn agreement within a register has no `format` and `type`.\n";
    }

    @Override
    public String parts() {
        return "## Documents within them\n";
    }

    @Override
    public String values() {
        return "## Values\n";
    }

    @Override
    public String columns() {
        return "| property | presence | type | what it is |\n";
    }

    @Override
    public String typeText(String name, JsonNode type) {
        return type.path("description").asString();
    }

    @Override
    public String propertyText(String type, String name, JsonNode property) {
        return property.path("description").asString();
    }

    @Override
    public String required() {
        return "required";
    }

    @Override
    public String listOf(String kind) {
        return "list of " + kind;
    }

    @Override
    public String wholeNumber(JsonNode minimum, JsonNode maximum) {
        return "whole number from " + minimum + " to " + maximum;
    }

    @Override
    public String flag() {
        return "`true` or `false`";
    }

    @Override
    public String plain(String jsonType) {
        return jsonType;
    }

    @Override
    public String leadIn(boolean closed) {
        return closed ? "One of: " : "For example: ";
    }

    @Override
    public String word(String type, String word, boolean closed) {
        return "`" + word + "`";
    }

    @Override
    public String separator() {
        return ", ";
    }
}
