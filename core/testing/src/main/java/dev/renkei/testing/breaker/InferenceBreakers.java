package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks the rule about what a record says to have inferred.
 */
final class InferenceBreakers {

    private InferenceBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(Breaker.of(
                "source.inferred.dangling",
                BreakStrategy.of(Agreement.class, InferenceBreakers::ofAgreement),
                BreakStrategy.of(Register.class, InferenceBreakers::ofRegister)));
    }

    private static List<Fault<Agreement>> ofAgreement(Agreement agreement) {
        return List.of(new Fault<>(
                "/inferred/" + agreement.getInferred().size(),
                Agreement.builder()
                        .from(agreement)
                        .addInferred("/parties/" + agreement.getParties().size())
                        .build(),
                Agreement.builder().from(agreement).addInferred("/parties/0").build(),
                "The party that is said to be inferred is not there"));
    }

    private static List<Fault<Register>> ofRegister(Register register) {
        Register titled = Register.builder().from(register).title("見本の台帳").build();
        return List.of(new Fault<>(
                "/inferred/" + register.getInferred().size(),
                Register.builder().from(titled).addInferred("/titel").build(),
                Register.builder().from(titled).addInferred("/title").build(),
                "No property has the name that is said to be inferred"));
    }
}
