package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
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

/** Spring Boot says of an agreement what Renkei's own validator says, whatever faults the agreement combines. */
class HostDifferentialProperties {

    @Property(tries = 25)
    void allAgreeOnAnyCombinationOfFaults(
            @ForAll("combinations") List<Example> examples,
            @ForAll("profiles") Profile profile,
            @ForAll("locales") Locale locale) {
        byte[] document = Example.document(examples);
        Optional<Agreement> agreement =
                RenkeiJson.read(document, Agreement.class).getValue();
        Assume.that(agreement.isPresent());

        Comparison.assertThatAllAgreeOn(agreement.orElseThrow(), document, profile, locale);
    }

    @Provide
    Arbitrary<List<Example>> combinations() {
        return Arbitraries.of(Example.all()).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.of(Profile.DRAFT, Profile.PUBLICATION);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.ENGLISH, Locale.JAPANESE);
    }
}
