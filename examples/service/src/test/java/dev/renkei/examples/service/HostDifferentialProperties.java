package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.SeededRandomSource;
import dev.renkei.testing.breaker.Breaker;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.validation.Profile;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Spring Boot says of an agreement what Renkei's own validator says, whatever faults the agreement combines. */
class HostDifferentialProperties {

    @Property(tries = 25)
    void allAgreeOnAnyCombinationOfFaults(
            @ForAll Agreement agreement,
            @ForAll("breakers") List<Breaker> breakers,
            @ForAll long seed,
            @ForAll("profiles") Profile profile,
            @ForAll("locales") Locale locale) {
        Agreement broken = agreement;
        for (Breaker breaker : breakers) {
            broken = breaker.apply(broken, new SeededRandomSource(seed))
                    .map(Broken::document)
                    .orElse(broken);
        }

        Comparison.assertThatAllAgreeOn(broken, RenkeiJson.write(broken), profile, locale);
    }

    @Provide
    Arbitrary<List<Breaker>> breakers() {
        return Arbitraries.of(Breakers.all()).list().ofMaxSize(12);
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
