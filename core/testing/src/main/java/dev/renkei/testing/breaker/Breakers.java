package dev.renkei.testing.breaker;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The breakers of all rules that judge values.
 *
 * <p>The rules about the structure of a payload, whose codes begin with {@code json.}, are broken in JSON texts by
 * {@code dev.renkei.testing.breaker.json.JsonBreakers}.
 */
public final class Breakers {

    /** The clock by which broken documents are judged, which stands still on 2026-11-01 in Japan. */
    public static final Clock CLOCK = clock();

    private static final Map<String, Breaker> BREAKERS = Stream.<Supplier<Stream<Breaker>>>of(
                    TextBreakers::all,
                    DateBreakers::all,
                    FutureBreaker::all,
                    PeriodBreakers::all,
                    IdentifierBreakers::all,
                    OrganizationBreakers::all,
                    PartyBreakers::all,
                    AgreementBreakers::all,
                    TermBreakers::all,
                    FieldBreakers::all,
                    PlanBreakers::all,
                    InitiativeBreakers::all,
                    FigureBreakers::all,
                    SeriesBreakers::all,
                    NetworkBreakers::all,
                    CasebookBreakers::all,
                    RegisterBreakers::all,
                    SourceBreakers::all,
                    PolicyBreakers::all)
            .flatMap(Supplier::get)
            .collect(Collectors.collectingAndThen(
                    Collectors.toMap(
                            breaker -> breaker.getRule().getCode(),
                            Function.identity(),
                            (one, other) -> {
                                throw new IllegalStateException("Rule must have one breaker: " + one.getRule());
                            },
                            LinkedHashMap::new),
                    Collections::unmodifiableMap));

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
        Breaker breaker = BREAKERS.get(Objects.requireNonNull(code, "code"));
        if (breaker == null) {
            throw new IllegalArgumentException("Code must be that of a rule about values but was " + code);
        }
        return breaker;
    }

    /**
     * Returns the breakers, those about one concept together.
     *
     * @return the breakers, one for each rule that judges values, not null
     */
    public static List<Breaker> all() {
        return List.copyOf(BREAKERS.values());
    }

    private static Clock clock() {
        ZoneId japan = ZoneId.of("Asia/Tokyo");
        return Clock.fixed(LocalDate.of(2026, 11, 1).atStartOfDay(japan).toInstant(), japan);
    }
}
