package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Source;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.network.Charter;
import dev.renkei.network.Network;
import dev.renkei.network.Theme;
import dev.renkei.register.Register;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Breaks the rules about sources, what refers to them and what was inferred.
 */
final class SourceBreakers {

    private static final String KNOWN = "sample-source";
    private static final String UNKNOWN = "unknown-source";

    private SourceBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of(
                        "source.id.duplicate",
                        duplicate(Agreement.class),
                        duplicate(CaseCollection.class),
                        duplicate(Register.class)),
                Breaker.at(
                        "source.web-page-form",
                        Source.class,
                        "/webPage",
                        "www.example.jp",
                        "https://www.example.jp/",
                        "The web page of a source has no scheme"),
                Breaker.of("source.read-before-update", Source.class, SourceBreakers::readTooEarly),
                Breaker.ofSeveral("register.source.unknown", Register.class, SourceBreakers::unknown),
                Breaker.of("agreement.source.unknown", Agreement.class, SourceBreakers::unknownOfAgreement),
                Breaker.at(
                        "source.part-cycle",
                        Agreement.class,
                        "/sources/-/partOf",
                        Copy.with(source(KNOWN), "partOf", KNOWN),
                        source(KNOWN),
                        "A source is part of itself"),
                Breaker.of("source.disagreement", StatedCount.class, SourceBreakers::disagreement),
                Breaker.of("source.otherwise-needless", StatedCount.class, SourceBreakers::repeated),
                Breaker.of(
                        "source.inferred.dangling",
                        BreakStrategy.of(Agreement.class, SourceBreakers::inferredParty),
                        BreakStrategy.of(Register.class, SourceBreakers::inferredTitle)));
    }

    private static <P> BreakStrategy<P> duplicate(Class<P> concept) {
        return BreakStrategy.of(
                concept,
                part -> Fault.at(
                        Copy.adding(part, "sources", source(KNOWN)),
                        "/sources/-/id",
                        source(KNOWN),
                        source(KNOWN + "-2"),
                        "Two sources have one key"));
    }

    private static Source source(String id) {
        return Source.builder().id(id).title(LocalizedText.of("見本の公表資料")).build();
    }

    private static Fault<Source> readTooEarly(Source source) {
        LocalDate updated = LocalDate.of(2024, 6, 3);
        return Fault.at(
                Copy.with(Copy.without(source, "publishedOn"), "updatedOn", StatedDate.of(updated)),
                "/readOn",
                StatedDate.of(updated.minusDays(1)),
                StatedDate.of(updated),
                "The source was read before it was updated");
    }

    private static Fault<Agreement> unknownOfAgreement(Agreement agreement) {
        return Fault.at(
                Copy.adding(agreement, "sources", source(KNOWN)),
                "/source",
                UNKNOWN,
                KNOWN,
                "The agreement comes from a source that there is not");
    }

    private static List<Fault<Register>> unknown(Register register) {
        Register sourced = Copy.adding(register, "sources", source(KNOWN));
        Initiative initiative = Initiative.builder().title("見本の取組").build();
        Charter charter = Charter.builder().title(LocalizedText.of("見本の憲章")).build();
        Theme theme = Theme.builder().title("見本の居場所づくり").build();
        Network network = MissingParts.network();
        return List.of(
                unknown(sourced, "/initiatives/-", key -> from(key, initiative)),
                unknown(sourced, "/charters/-", key -> from(key, charter)),
                unknown(sourced, "/themes/-", key -> from(key, theme)),
                unknown(sourced, "/networks/-", key -> from(key, network)),
                unknown(
                        sourced,
                        "/networks/-/themes/0",
                        key -> Copy.with(network, "themes", List.of(from(key, theme)))));
    }

    private static Fault<Register> unknown(Register sourced, String entry, Function<String, Object> from) {
        return Fault.at(
                sourced,
                entry + "/source",
                from.apply(UNKNOWN),
                from.apply(KNOWN),
                "An entry comes from a source that there is not");
    }

    private static <P> P from(String key, P part) {
        return Copy.with(part, "source", key);
    }

    private static Fault<StatedCount> disagreement(StatedCount count) {
        return otherwise(count, StatedCount.of(count.getCount() + 1), "Another source states one more");
    }

    private static Fault<StatedCount> repeated(StatedCount count) {
        return otherwise(count, count.withOtherwise(List.of()), "The same source states the same again");
    }

    private static Fault<StatedCount> otherwise(StatedCount count, StatedCount other, String change) {
        StatedCount inOtherWords = StatedCount.of(count.getCount(), "計" + count.getCount() + "件");
        return new Fault<>(
                "/otherwise/0",
                count.withOtherwise(List.of(other)),
                count.withOtherwise(List.of(inOtherWords)),
                change);
    }

    private static Fault<Agreement> inferredParty(Agreement agreement) {
        return inferred(
                agreement,
                "/parties/" + agreement.getParties().size(),
                "/parties/0",
                "The party that is said to be inferred is not there");
    }

    private static Fault<Register> inferredTitle(Register register) {
        return inferred(
                Copy.with(register, "title", LocalizedText.of("見本の台帳")),
                "/titel",
                "/title",
                "No property has the name that is said to be inferred");
    }

    private static <P> Fault<P> inferred(P part, String wrong, String near, String change) {
        return Fault.at(part, "/inferred/-", wrong, near, change);
    }
}
