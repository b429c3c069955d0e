package dev.renkei.json.testing;

import dev.renkei.document.Document;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.validation.Finding;
import dev.renkei.validation.RenkeiValidator;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who judges documents, and is told what to find in broken ones.
 */
enum Judge {
    /** Renkei's own validator, which walks the value. */
    VALIDATOR {
        @Override
        List<String> findings(Document document, RenkeiValidator validator) {
            return places(validator.validate(document).getFindings());
        }

        @Override
        String pointerIn(Object document, String pointer) {
            return pointer;
        }
    },

    /** Hibernate Validator, as a host has it. */
    HOST {
        @Override
        List<String> findings(Document document, RenkeiValidator validator) {
            return Host.findings(document, validator.getProfile().getGroup());
        }

        @Override
        String pointerIn(Object document, String pointer) {
            return pointer;
        }
    },

    /** The reader of JSON, which is given the text of the document and tells where in it each finding stands. */
    READER {
        @Override
        List<String> findings(Document document, RenkeiValidator validator) {
            ReadOptions options = ReadOptions.standard()
                    .withClock(Breakers.CLOCK)
                    .withProfile(validator.getProfile())
                    .withPolicy(validator.getPolicy());
            List<Finding> findings = RenkeiJson.read(RenkeiJson.write(document), Bases.typeOf(document), options)
                    .getReport()
                    .getFindings();
            if (findings.stream().anyMatch(finding -> finding.getPosition().isEmpty())) {
                throw new AssertionError("Finding must have a position: " + findings);
            }
            return places(findings);
        }

        // A value in its short form has no properties, and is pointed at as a whole.
        @Override
        String pointerIn(Object document, String pointer) {
            JsonNode tree = MAPPER.readTree(RenkeiJson.write(document));
            JsonPointer place = JsonPointer.compile(pointer);
            while (tree.at(place).isMissingNode()) {
                place = place.head();
            }
            return place.toString();
        }
    };

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Returns what is found in a document with the settings of a validator, each as its code and its pointer, sorted. */
    abstract List<String> findings(Document document, RenkeiValidator validator);

    /** Tells whether this judge knows of a rule: a host knows of no policy. */
    boolean knows(Broken<? extends Document> broken) {
        return this != HOST || !broken.code().startsWith("policy.");
    }

    /** Returns where this judge sees the part of a document to which a pointer leads. */
    abstract String pointerIn(Object document, String pointer);

    /** Returns the finding that is to be expected in a broken document. */
    String expected(Broken<? extends Document> broken) {
        return broken.code() + " " + pointerIn(broken.document(), broken.pointer());
    }

    static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .sorted()
                .toList();
    }
}
