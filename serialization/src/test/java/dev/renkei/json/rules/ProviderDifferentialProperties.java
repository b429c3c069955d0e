package dev.renkei.json.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.AgreementValidator;
import dev.renkei.validation.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import tools.jackson.databind.JsonNode;

/** A provider of Jakarta Validation says what Renkei's own validator says, whatever faults a document combines. */
class ProviderDifferentialProperties {

    private static final Provider ENGLISH = Provider.speaking(Locale.ENGLISH);
    private static final Provider JAPANESE = Provider.speaking(Locale.JAPANESE);

    @AfterContainer
    static void close() {
        ENGLISH.close();
        JAPANESE.close();
    }

    @Property(tries = 500)
    void agreesOnAnyCombinationOfFaults(@ForAll("documents") JsonNode document, @ForAll("profiles") Profile profile) {
        Optional<Agreement> agreement = RenkeiJson.read(
                        PlacedJson.of(document).bytes(), Agreement.class, RuleExamples.options(profile))
                .getValue();
        Assume.that(agreement.isPresent());
        AgreementValidator own =
                AgreementValidator.standard().withClock(RuleExamples.CLOCK).withProfile(profile);
        assertThat(ENGLISH.judge(agreement.get(), profile))
                .isEqualTo(Judged.of(own.validate(agreement.get()), Locale.ENGLISH));
        assertThat(JAPANESE.judge(agreement.get(), profile))
                .isEqualTo(Judged.of(own.validate(agreement.get()), Locale.JAPANESE));
    }

    @Provide
    Arbitrary<JsonNode> documents() {
        return Arbitraries.of(readablePatches())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(patches -> patches.stream().reduce(RuleExamples.base(), MergePatch::apply));
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.of(Profile.DRAFT, Profile.PUBLICATION);
    }

    private static List<JsonNode> readablePatches() {
        return RuleExamples.patches().stream()
                .filter(example -> !example.code().startsWith("json."))
                .flatMap(example -> example.patch().stream())
                .toList();
    }
}
