package dev.renkei.json.documentation;

import tools.jackson.databind.JsonNode;

/** What the reference of the JSON says in one language. */
interface ReferenceWords {

    /** Returns the title and what is said ahead of all types. */
    String introduction();

    /** Returns the heading of the documents at the root, with what is said of them. */
    String roots();

    /** Returns the heading of the documents within others. */
    String parts();

    /** Returns the heading of the values. */
    String values();

    /** Returns the heads of the columns for the properties of a type. */
    String columns();

    /** Returns what a type is. */
    String typeText(String name, JsonNode type);

    /** Returns what a property is. */
    String propertyText(String type, String name, JsonNode property);

    /** Returns the word for a property that must be there. */
    String required();

    String listOf(String kind);

    String wholeNumber(JsonNode minimum, JsonNode maximum);

    String flag();

    /** Returns what is called a text, or an object of any properties. */
    String plain(String jsonType);

    /** Returns what leads to the words that a value can be, or to examples of them. */
    String leadIn(boolean closed);

    /** Returns a word of a value with what it means. */
    String word(String type, String word, boolean closed);

    String separator();
}
