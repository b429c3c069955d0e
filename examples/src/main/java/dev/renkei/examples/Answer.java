package dev.renkei.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * An answer to a question: texts and lists of texts by their names, in their order.
 */
final class Answer {

    private final List<Part> parts;

    /** A part of an answer. */
    private sealed interface Part {

        String toText();

        void writeTo(JsonGenerator json);
    }

    private record Text(String name, Optional<String> value) implements Part {

        @Override
        public String toText() {
            return value.orElse("");
        }

        @Override
        public void writeTo(JsonGenerator json) {
            value.ifPresent(text -> json.writeStringProperty(name, text));
        }
    }

    private record Texts(String name, List<String> values) implements Part {

        @Override
        public String toText() {
            return String.join("; ", values);
        }

        @Override
        public void writeTo(JsonGenerator json) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private Answer(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static Answer empty() {
        return new Answer(List.of());
    }

    /** Returns this answer with a text after it, which may be missing. */
    Answer with(String name, Optional<String> value) {
        return with(new Text(name, value));
    }

    /** Returns this answer with a text after it. */
    Answer with(String name, String value) {
        return with(name, Optional.of(value));
    }

    /** Returns this answer with a list of texts after it. */
    Answer with(String name, List<String> values) {
        return with(new Texts(name, values));
    }

    private Answer with(Part part) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Answer(longer);
    }

    /** Returns the answer as a line for people, without its end: the texts, divided by tabs. */
    String toText() {
        return parts.stream().map(part -> Visible.of(part.toText())).collect(Collectors.joining("\t"));
    }

    /** Returns the answer as a line for programs, without its end: a JSON object. */
    String toJson() {
        return JsonLine.of(json -> parts.forEach(part -> part.writeTo(json)));
    }
}
