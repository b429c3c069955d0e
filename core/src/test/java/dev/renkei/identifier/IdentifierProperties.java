package dev.renkei.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.message.InvalidTextException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifierProperties {

    @Property
    void parsesItsOwnText(@ForAll("identifiers") Identifier identifier) {
        Identifier parsed = Identifier.parse(identifier.toString());
        assertThat(parsed).isEqualTo(identifier).hasSameHashCodeAs(identifier).hasToString(identifier.toString());
    }

    @Property
    void leadsToATypeExactlyIfItIsValidInThatScheme(@ForAll("identifiers") Identifier identifier) {
        boolean valid = identifier.check().isEmpty();
        boolean isNumber = identifier.getScheme().equals(IdentifierScheme.JP_CORPORATE_NUMBER);
        boolean isCode = identifier.getScheme().equals(IdentifierScheme.JP_LOCAL_GOVERNMENT);
        assertThat(identifier.toCorporateNumber().isPresent()).isEqualTo(valid && isNumber);
        assertThat(identifier.toLocalGovernmentCode().isPresent()).isEqualTo(valid && isCode);
    }

    @Property
    void isReadOrRefusedWhateverTheText(@ForAll String text) {
        try {
            assertThat(Identifier.parse(text)).hasToString(text);
        } catch (InvalidTextException refused) {
            assertThat(refused.getFailure().getRule()).startsWith("Identifier");
        }
    }

    @Provide
    Arbitrary<Identifier> identifiers() {
        Arbitrary<IdentifierScheme> schemes = Arbitraries.of(
                IdentifierScheme.JP_CORPORATE_NUMBER,
                IdentifierScheme.JP_LOCAL_GOVERNMENT,
                IdentifierScheme.LEI,
                IdentifierScheme.URL,
                IdentifierScheme.of("osaka-npo"));
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of("4120105000656", "270008", "10006", "5493001KJTIIGC8Y1R12", "https://example.org/"),
                Arbitraries.strings()
                        .withChars("0123456789A:- 府")
                        .ofMinLength(1)
                        .ofMaxLength(14));
        return Combinators.combine(schemes, values).as(Identifier::of);
    }
}
