package dev.renkei.json.rules;

import dev.renkei.document.Document;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/** A provider of Jakarta Validation says what Renkei's own validator says, whatever faults a document combines. */
class ProviderDifferentialProperties {

    @Property
    void agreesOnAnyCombinationOfFaultsOfAnAgreement(
            @ForAll("agreements") JsonNode document, @ForAll("profiles") Profile profile) {
        assertThatBothAgreeOn(ExampleBase.AGREEMENT, document, profile);
    }

    @Property
    void agreesOnAnyCombinationOfFaultsOfARegister(
            @ForAll("registers") JsonNode document, @ForAll("profiles") Profile profile) {
        assertThatBothAgreeOn(ExampleBase.REGISTER, document, profile);
    }

    private static void assertThatBothAgreeOn(ExampleBase base, JsonNode json, Profile profile) {
        Optional<? extends Document> document = base.read(PlacedJson.of(json).bytes(), RuleExamples.options(profile))
                .getValue();
        Assume.that(document.isPresent());
        Report own = RenkeiValidator.standard()
                .withClock(RuleExamples.CLOCK)
                .withProfile(profile)
                .validate(document.get());
        Provider.bilingual().assertThatItAgreesWith(own, document.get());
    }

    @Provide
    Arbitrary<JsonNode> agreements() {
        return faultyDocuments(ExampleBase.AGREEMENT);
    }

    @Provide
    Arbitrary<JsonNode> registers() {
        return faultyDocuments(ExampleBase.REGISTER);
    }

    private static Arbitrary<JsonNode> faultyDocuments(ExampleBase base) {
        return Arbitraries.of(RuleExamples.readablePatchesOf(base))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(examples -> examples.stream()
                        .map(example -> example.patch().orElseThrow())
                        .reduce(base.document(), MergePatch::apply));
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.of(Profile.class);
    }
}
