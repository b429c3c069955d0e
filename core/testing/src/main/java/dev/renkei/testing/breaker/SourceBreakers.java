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
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Breaks the rules about sources and what refers to them.
 */
final class SourceBreakers {

    private static final String KNOWN = "sample-source";
    private static final String UNKNOWN = "unknown-source";

    private SourceBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of(
                        "source.id.duplicate",
                        duplicate(
                                Agreement.class,
                                Agreement::getSources,
                                (agreement, sources) -> Agreement.builder()
                                        .from(agreement)
                                        .sources(sources)
                                        .build()),
                        duplicate(
                                CaseCollection.class,
                                CaseCollection::getSources,
                                (collection, sources) -> CaseCollection.builder()
                                        .from(collection)
                                        .sources(sources)
                                        .build()),
                        duplicate(
                                Register.class,
                                Register::getSources,
                                (register, sources) -> Register.builder()
                                        .from(register)
                                        .sources(sources)
                                        .build())),
                Breaker.of("source.web-page-form", BreakStrategy.of(Source.class, SourceBreakers::webPageForm)),
                Breaker.of("source.read-before-update", BreakStrategy.of(Source.class, SourceBreakers::readTooEarly)),
                Breaker.of("register.source.unknown", BreakStrategy.of(Register.class, SourceBreakers::unknown)),
                Breaker.of(
                        "agreement.source.unknown",
                        BreakStrategy.of(Agreement.class, SourceBreakers::unknownOfAgreement)),
                Breaker.of("source.part-cycle", BreakStrategy.of(Agreement.class, SourceBreakers::partOfItself)),
                Breaker.of("source.disagreement", BreakStrategy.of(StatedCount.class, SourceBreakers::disagreement)),
                Breaker.of("source.otherwise-needless", BreakStrategy.of(StatedCount.class, SourceBreakers::repeated)));
    }

    private static List<Fault<Source>> readTooEarly(Source source) {
        Source updated = Source.builder()
                .from(source)
                .publishedOn(Optional.empty())
                .updatedOn(StatedDate.of(PartialDate.of(2024, 6, 3)))
                .build();
        return List.of(new Fault<>(
                "/readOn",
                Source.builder()
                        .from(updated)
                        .readOn(StatedDate.of(PartialDate.of(2024, 6, 2)))
                        .build(),
                Source.builder()
                        .from(updated)
                        .readOn(StatedDate.of(PartialDate.of(2024, 6, 3)))
                        .build(),
                "The source was read before it was updated"));
    }

    private static List<Fault<Agreement>> unknownOfAgreement(Agreement agreement) {
        Agreement sourced = Agreement.builder()
                .from(agreement)
                .sources(Elements.appended(agreement.getSources(), List.of(source(KNOWN))))
                .build();
        return List.of(new Fault<>(
                "/source",
                Agreement.builder().from(sourced).sourceId(UNKNOWN).build(),
                Agreement.builder().from(sourced).sourceId(KNOWN).build(),
                "The agreement comes from a source that there is not"));
    }

    private static List<Fault<Agreement>> partOfItself(Agreement agreement) {
        Source whole = source(KNOWN);
        return List.of(new Fault<>(
                "/sources/" + agreement.getSources().size() + "/partOf",
                with(agreement, Source.builder().from(whole).partOfId(KNOWN).build()),
                with(agreement, whole),
                "A source is part of itself"));
    }

    private static Agreement with(Agreement agreement, Source source) {
        return Agreement.builder()
                .from(agreement)
                .sources(Elements.appended(agreement.getSources(), List.of(source)))
                .build();
    }

    private static List<Fault<StatedCount>> disagreement(StatedCount count) {
        return List.of(new Fault<>(
                "/otherwise/0",
                count.withOtherwise(List.of(StatedCount.of(count.getCount() + 1))),
                count.withOtherwise(List.of(inOtherWords(count))),
                "Another source states one more"));
    }

    private static List<Fault<StatedCount>> repeated(StatedCount count) {
        return List.of(new Fault<>(
                "/otherwise/0",
                count.withOtherwise(List.of(count.withOtherwise(List.of()))),
                count.withOtherwise(List.of(inOtherWords(count))),
                "The same source states the same again"));
    }

    private static StatedCount inOtherWords(StatedCount count) {
        return StatedCount.of(count.getCount(), "計" + count.getCount() + "件");
    }

    private static List<Fault<Source>> webPageForm(Source source) {
        return List.of(new Fault<>(
                "/webPage",
                Source.builder().from(source).webPage("www.example.jp").build(),
                Source.builder().from(source).webPage("https://www.example.jp/").build(),
                "The web page of a source has no scheme"));
    }

    private static <P> BreakStrategy<P> duplicate(
            Class<P> concept, Function<P, List<Source>> sources, BiFunction<P, List<Source>, P> with) {
        return BreakStrategy.of(concept, part -> {
            List<Source> before = sources.apply(part);
            return List.of(new Fault<>(
                    "/sources/" + (before.size() + 1) + "/id",
                    with.apply(part, Elements.appended(before, List.of(source(KNOWN), source(KNOWN)))),
                    with.apply(part, Elements.appended(before, List.of(source(KNOWN), source(KNOWN + "-2")))),
                    "Two sources have one key"));
        });
    }

    private static Source source(String id) {
        return Source.builder().id(id).title(LocalizedText.of("見本の公表資料")).build();
    }

    private static List<Fault<Register>> unknown(Register register) {
        Register sourced =
                Register.builder().from(register).addSource(source(KNOWN)).build();
        return List.of(
                unknown(
                        sourced,
                        "/initiatives/" + register.getInitiatives().size(),
                        (builder, key) -> builder.addInitiative(Initiative.builder()
                                .title("見本の取組")
                                .sourceId(key)
                                .build())),
                unknown(
                        sourced,
                        "/charters/" + register.getCharters().size(),
                        (builder, key) -> builder.addCharter(Charter.builder()
                                .title(LocalizedText.of("見本の憲章"))
                                .sourceId(key)
                                .build())),
                unknown(
                        sourced,
                        "/themes/" + register.getThemes().size(),
                        (builder, key) -> builder.addTheme(themeFrom(key))),
                unknown(
                        sourced,
                        "/networks/" + register.getNetworks().size(),
                        (builder, key) -> builder.addNetwork(Network.builder()
                                .from(MissingParts.network())
                                .sourceId(key)
                                .build())),
                unknown(
                        sourced,
                        "/networks/" + register.getNetworks().size() + "/themes/0",
                        (builder, key) -> builder.addNetwork(Network.builder()
                                .from(MissingParts.network())
                                .themes(List.of(themeFrom(key)))
                                .build())));
    }

    private static Fault<Register> unknown(
            Register sourced, String entry, BiFunction<Register.Builder, String, Register.Builder> with) {
        return new Fault<>(
                entry + "/source",
                with.apply(Register.builder().from(sourced), UNKNOWN).build(),
                with.apply(Register.builder().from(sourced), KNOWN).build(),
                "An entry comes from a source that there is not");
    }

    private static Theme themeFrom(String source) {
        return Theme.builder().title("見本の居場所づくり").sourceId(source).build();
    }
}
