package dev.renkei.testing.breaker;

import dev.renkei.document.Document;
import dev.renkei.testing.Samples;
import dev.renkei.testing.SeededRandomSource;
import dev.renkei.validation.Policy;
import dev.renkei.validation.RenkeiValidator;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The breakers of all rules that judge values.
 *
 * <p>The rules about the structure of a payload, whose codes begin with {@code json.}, are broken in JSON texts by
 * {@code dev.renkei.json.testing.JsonBreakers}.
 *
 * @since 0.1.0
 */
public final class Breakers {

    /** The clock by which broken documents are judged, which is fixed on {@link Samples#DAY}. */
    public static final Clock CLOCK = Samples.clock();

    private static final List<Breaker> ALL = Stream.<Supplier<Stream<Breaker>>>of(
                    TextBreakers::all,
                    RepetitionBreakers::all,
                    DateBreakers::all,
                    PeriodBreakers::all,
                    IdentifierBreakers::all,
                    OrganizationBreakers::all,
                    OrganizationFactBreakers::all,
                    PlaceBreakers::all,
                    PartyBreakers::all,
                    AgreementBreakers::all,
                    ConclusionBreakers::all,
                    TermBreakers::all,
                    TermEventBreakers::all,
                    ClauseBreakers::all,
                    DutyBreakers::all,
                    FieldBreakers::all,
                    PlanBreakers::all,
                    InitiativeBreakers::all,
                    FigureBreakers::all,
                    SeriesBreakers::all,
                    NetworkBreakers::all,
                    CasebookBreakers::all,
                    CountBreakers::all,
                    RegisterBreakers::all,
                    ListingBreakers::all,
                    SourceBreakers::all,
                    PolicyBreakers::all)
            .flatMap(Supplier::get)
            .toList();

    private Breakers() {}

    /**
     * Returns the breaker of a rule.
     *
     * <p>For example, {@code of("agreement.party.duplicate")}.
     *
     * @param code  the code of the rule, not null
     * @return the breaker, not null
     * @throws IllegalArgumentException if no rule that judges values has the code
     */
    public static Breaker of(String code) {
        Objects.requireNonNull(code, "code");
        return ALL.stream()
                .filter(breaker -> breaker.getRule().getCode().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Code must be that of a rule about values but was " + code));
    }

    /**
     * Returns the breakers, those about one concept together.
     *
     * @return the breakers, one for each rule that judges values, not null
     */
    public static List<Breaker> all() {
        return ALL;
    }

    /**
     * Returns samples that break a rule, each with exactly one finding: agreements, or registers if those alone hold what the
     * rule judges.
     *
     * <p>The same seed gives the same documents on every platform. For example,
     * {@code samples("agreement.party.duplicate", 42).limit(10)}.
     *
     * @param code  the code of the rule, not null
     * @param seed  the seed
     * @return the stream without an end, not null
     * @throws IllegalArgumentException if no rule that judges values has the code
     */
    public static Stream<Broken<? extends Document>> samples(String code, long seed) {
        Stream<? extends Document> documents =
                of(code).takesAgreements() ? Samples.agreements(seed) : Samples.registers(seed);
        return samples(code, seed, documents).map(broken -> broken);
    }

    /**
     * Breaks a rule at one place of each of many documents that have no finding, in the profile of the rule, so that each has
     * exactly one.
     *
     * <p>The stream throws an {@link IllegalStateException} if very many documents in a row are not suitable, so that nobody waits for a
     * suitable one forever.
     *
     * @param <T>  the type of the documents
     * @param code  the code of the rule, not null
     * @param seed  the seed by which the places are chosen
     * @param documents  the documents, which may have no end, not null
     * @return the broken documents, without those that are not suitable, not null
     * @throws IllegalArgumentException if no rule that judges values has the code
     */
    public static <T extends Document> Stream<Broken<T>> samples(String code, long seed, Stream<T> documents) {
        Breaker breaker = of(code);
        RenkeiValidator validator = breaker.getValidator().withPolicy(Policy.none());
        return breaker.applyToEach(
                documents, each -> validator.validate(each).getFindings().isEmpty(), new SeededRandomSource(seed));
    }
}
