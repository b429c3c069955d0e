package dev.renkei.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of one value in a document, which stays JSON.
 *
 * @param kind  what is done
 * @param at  the value at which it is done, counted through the document and around again
 * @param with  what it is done with, counted likewise
 */
public record Edit(Edit.Kind kind, int at, int with) {

    /** What can be done to a value. */
    enum Kind {
        REPLACE_BY_VALUE,
        REPLACE_BY_TEXT,
        REPLACE_BY_PART,
        REMOVE,
        REPEAT,
        RENAME,
        ADD_UNKNOWN
    }

    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Texts at the edges of what scalars can be. */
    public static final List<String> TEXTS = List.of(
            "",
            " ",
            "0001",
            "0001-01-01",
            "9999",
            "9999-12-31",
            "2017-02-29",
            "FY0001",
            "FY9998",
            "FY0001/FY9998",
            "0001-01-01/..",
            "../9999-12-31",
            "../0001",
            "P9999Y",
            "P119988M",
            "P3652059D",
            "P1D",
            "P0D",
            "9999999999999999999999999999 個",
            "-1 人",
            "≈0.000000000001 %",
            "年3回",
            "平成99年99月99日",
            "令和元年5月1日",
            "明治5年12月31日",
            "10月32日",
            "FY2026から",
            "automatic",
            "on-request",
            "evergreen",
            "indefinite",
            "inferred",
            "priority",
            "comprehensive",
            "ward",
            "unincorporated-association",
            "jp-corporate-number:0000000000000",
            "jp-corporate-number:8000020130001",
            "jp-local-government:130001",
            "sdg:18",
            "130001",
            "1000",
            "02-29",
            "12-31",
            "((((",
            "\u0000",
            "か\u3099",
            "\uFFFD",
            "other");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<JsonNode> VALUES = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.booleanNode(false),
            NODES.numberNode(0),
            NODES.numberNode(-1),
            NODES.numberNode(999_999_999),
            NODES.numberNode(1_000_000_000),
            NODES.numberNode(0.5),
            NODES.arrayNode(),
            NODES.objectNode(),
            NODES.arrayNode().addNull(),
            NODES.arrayNode().add(NODES.arrayNode()),
            NODES.objectNode().put("ja", "日本語").put("en", ""),
            NODES.objectNode().put("not a tag", "x"),
            NODES.objectNode().put("date", "2017-02-08").put("asWritten", "平成30年2月8日（月）"),
            NODES.objectNode().put("period", "FY2026").put("basis", "inferred"));

    /** Applies the change to a document. */
    public void apply(JsonNode document) {
        List<JsonNode> parents = new ArrayList<>();
        collectParents(document, parents);
        JsonNode parent = parents.get(at % parents.size());
        int index = with % Math.max(1, parent.size());
        if (parent instanceof ArrayNode array) {
            changeElement(array, index, parents);
        } else {
            changeProperty((ObjectNode) parent, List.copyOf(parent.propertyNames()), index, parents);
        }
    }

    private void changeElement(ArrayNode array, int index, List<JsonNode> parents) {
        if (array.isEmpty() || kind == Kind.ADD_UNKNOWN || kind == Kind.RENAME) {
            array.add(value());
        } else if (kind == Kind.REMOVE) {
            array.remove(index);
        } else if (kind == Kind.REPEAT) {
            array.insert(index, array.get(index).deepCopy());
        } else {
            array.set(index, replacement(parents));
        }
    }

    private void changeProperty(ObjectNode object, List<String> names, int index, List<JsonNode> parents) {
        if (names.isEmpty() || kind == Kind.ADD_UNKNOWN || kind == Kind.REPEAT) {
            object.set("unknown/~" + with, value());
        } else if (kind == Kind.REMOVE) {
            object.remove(names.get(index));
        } else if (kind == Kind.RENAME) {
            object.set(names.get((index + 1) % names.size()), object.get(names.get(index)));
        } else {
            object.set(names.get(index), replacement(parents));
        }
    }

    private JsonNode replacement(List<JsonNode> parents) {
        return switch (kind) {
            case REPLACE_BY_TEXT -> NODES.stringNode(TEXTS.get(with % TEXTS.size()));
            case REPLACE_BY_PART -> parents.get(with % parents.size()).deepCopy();
            default -> value();
        };
    }

    private JsonNode value() {
        return VALUES.get(with % VALUES.size()).deepCopy();
    }

    private static void collectParents(JsonNode node, List<JsonNode> parents) {
        if (node.isContainer()) {
            parents.add(node);
            node.forEach(each -> collectParents(each, parents));
        }
    }
}
