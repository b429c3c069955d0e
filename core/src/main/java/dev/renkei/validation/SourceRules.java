package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Source;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.ContentKey;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.Walk;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.register.Register;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.text.Stated;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** * The rules about sources, about what several sources state for one value, and about what a record says to have inferred.
 */
final class SourceRules {

    private static final Rule DUPLICATE_ID = error("source.id.duplicate");
    private static final Rule PART_CYCLE = error("source.part-cycle");
    private static final Rule DISAGREEMENT = info("source.disagreement");
    private static final Rule NEEDLESS = warning("source.otherwise-needless");
    private static final Rule DANGLING = error("source.inferred.dangling");

    private static final String SOURCES = "sources";
    private static final Set<String> NAMES = Set.of("source", "partOf");

    private static final Walk<Agreement, String> IN_AGREEMENTS = Walk.of(Agreement.TYPE, BasicType.REFERENCE, NAMES);
    private static final Walk<Register, String> IN_REGISTERS = Walk.of(Register.TYPE, BasicType.REFERENCE, NAMES);

    static final RuleBook BOOK = RuleBook.of(Stream.of(
                    sourcesOf(Agreement.class, Agreement::getSources),
                    sourcesOf(CaseCollection.class, CaseCollection::getSources),
                    sourcesOf(Register.class, Register::getSources),
                    Stream.of(
                            error(Agreement.class, "agreement.source.unknown", SourceRules::unknownInAgreement)
                                    .reading("sources/*/id", "/sources/*/id")
                                    .ifAnyPartStates(new Sought<>(BasicType.REFERENCE, NAMES, SourceRules::unknownIn)),
                            error(Register.class, "register.source.unknown", SourceRules::unknownInRegister)
                                    .reading("sources/*/id", "caseCollections/@/sources/*/id"),
                            warning(Source.class, "source.web-page-form", SourceRules::webPageForm)
                                    .reading()
                                    .ifStated("webPage"),
                            warning(Source.class, "source.read-before-update", SourceRules::readBeforeUpdate)
                                    .reading("publishedOn", "updatedOn", "readOn")
                                    .ifStated("readOn")),
                    ofRivals(StatedDate.class, StatedDate.TYPE, RivalValues::disagree),
                    ofRivals(StatedPeriod.class, StatedPeriod.TYPE, RivalValues::disagree),
                    ofRivals(Quantity.class, Quantity.TYPE, RivalValues::disagree),
                    ofRivals(StatedCount.class, StatedCount.TYPE, RivalValues::disagree),
                    Stream.of(
                            placesOf(Agreement.class, Agreement::getInferred),
                            placesOf(Register.class, Register::getInferred)))
            .flatMap(each -> each)
            .toArray(BoundRule<?>[]::new));

    private SourceRules() {}

    private static void webPageForm(Source source, RuleContext context) {
        source.getWebPage().ifPresent(webPage -> checkWebPage(webPage, context.at("webPage")));
    }

    /** Nobody can have read a state of a source that there was not yet. */
    private static void readBeforeUpdate(Source source, RuleContext context) {
        Optional<LocalDate> read = source.getReadOn().flatMap(StatedDate::lastDay);
        if (read.isEmpty()) {
            return;
        }
        Stream.of(source.getUpdatedOn(), source.getPublishedOn())
                .flatMap(stated -> stated.flatMap(StatedDate::firstDay).stream())
                .max(Comparator.naturalOrder())
                .filter(day -> read.filter(day::isAfter).isPresent())
                .ifPresent(day -> context.at("readOn").report("value", read.orElseThrow(), "other", day));
    }

    /** Reports an address that is not one of a web page. A blank text is another rule's. */
    static void checkWebPage(String webPage, RuleContext context) {
        if (!webPage.isBlank() && IdentifierScheme.URL.check(webPage).isPresent()) {
            context.report("value", webPage);
        }
    }

    private static <T> Stream<BoundRule<?>> sourcesOf(Class<T> concept, Function<T, List<Source>> sources) {
        return Stream.of(
                BoundRule.of(
                                concept,
                                DUPLICATE_ID,
                                (T document, RuleContext context) -> Duplicates.reportKeys(
                                        sources.apply(document), Source::getId, context.at(SOURCES), "id"))
                        .reading("sources/*/id")
                        .ifStated(SOURCES),
                BoundRule.of(
                                concept,
                                PART_CYCLE,
                                (T document, RuleContext context) ->
                                        partCycles(sources.apply(document), context.at(SOURCES)))
                        .reading("sources/*/id", "sources/*/partOf")
                        .ifStated(SOURCES));
    }

    // ----------------------------------------------------------------------------------------------- keys

    /** Reports what names a source that neither the agreement nor its register has. Another rule reports initiatives. */
    private static void unknownInAgreement(Agreement agreement, RuleContext context) {
        Predicate<String> isUnknown = unknownIn(agreement);
        IN_AGREEMENTS.through(agreement, (key, at) -> {
            if (isUnknown.test(key) && !key.isBlank() && !isInitiative(at.getSteps())) {
                context.at(at.getSteps().toArray()).report("value", key);
            }
        });
    }

    /** Returns what tells whether a key is that of no source of an agreement and its register. */
    private static Predicate<String> unknownIn(Agreement agreement) {
        Set<String> keys = References.keysOf(agreement.getSources());
        return key -> !keys.contains(key)
                && agreement
                        .getRegisterSources()
                        .flatMap(sources -> sources.find(key))
                        .isEmpty();
    }

    private static boolean isInitiative(List<Object> steps) {
        return steps.size() == 5 && steps.get(2).equals("initiatives");
    }

    /** Collections of cases have sources of their own too. */
    private static void unknownInRegister(Register register, RuleContext context) {
        Set<String> keys = References.keysOf(register.getSources());
        List<CaseCollection> collections = register.getCaseCollections();
        List<Set<String>> ofCollections = collections.stream()
                .map(collection -> References.keysOf(collection.getSources()))
                .toList();
        Register others =
                Register.builder().from(register).agreements(List.of()).build();
        IN_REGISTERS.through(others, (key, at) -> {
            List<Object> steps = at.getSteps();
            boolean isOfCollection = steps.get(0).equals("caseCollections")
                    && ofCollections.get((Integer) steps.get(1)).contains(key);
            if (!isOfCollection) {
                References.follow(Optional.of(key), keys, context.at(steps.toArray()));
            }
        });
    }

    private static void partCycles(List<Source> sources, RuleContext context) {
        for (int position :
                Wholes.of(sources, Source::getId, Source::getPartOfId).cycles()) {
            context.at(position, "partOf")
                    .report("value", sources.get(position).getId().orElse(""));
        }
    }

    // --------------------------------------------------------------------------------------------- rivals

    private static <S extends Stated<S, ?, ?>> Stream<BoundRule<?>> ofRivals(
            Class<S> concept, DocumentType<S, ?> type, BiPredicate<S, S> disagree) {
        return Stream.of(
                BoundRule.of(
                                concept,
                                DISAGREEMENT,
                                (S stated, RuleContext context) -> disagreement(stated, disagree, context))
                        .ifStated("otherwise"),
                BoundRule.of(concept, NEEDLESS, (S stated, RuleContext context) -> needless(stated, type, context))
                        .ifStated("otherwise"));
    }

    private static <S extends Stated<S, ?, ?>> void disagreement(
            S stated, BiPredicate<S, S> disagree, RuleContext context) {
        List<S> others = stated.getOtherwise();
        for (int i = 0; i < others.size(); i++) {
            S other = others.get(i);
            if (disagree.test(stated, other)) {
                context.at("otherwise", i)
                        .report("value", RivalValues.shown(stated), "other", RivalValues.shown(other));
            }
        }
    }

    /** Reports what is stated twice in the same words by the same source. */
    private static <S extends Stated<S, ?, ?>> void needless(S stated, DocumentType<S, ?> type, RuleContext context) {
        List<S> others = stated.getOtherwise();
        if (others.isEmpty()) {
            return;
        }
        Set<ContentKey> seen = new HashSet<>();
        seen.add(ContentKey.of(type, stated.withOtherwise(List.of())));
        for (int i = 0; i < others.size(); i++) {
            if (!seen.add(ContentKey.of(type, others.get(i)))) {
                context.at("otherwise", i).report("value", RivalValues.shown(others.get(i)));
            }
        }
    }

    // ------------------------------------------------------------------------------------------- inferred

    /** A check that what a record says to have inferred is there. */
    private static <T> BoundRule<T> placesOf(Class<T> concept, Function<T, List<String>> inferred) {
        return BoundRule.of(
                        concept,
                        DANGLING,
                        (document, context) -> context.reportEach(
                                "inferred", inferred.apply(document), place -> isThere(document, place)))
                .reading("^")
                .ifStated("inferred");
    }

    private static boolean isThere(Object document, String place) {
        return place.startsWith("/")
                && DocumentPaths.at(document, JsonPointer.parse(place).getSteps())
                        .flatMap(DocumentPaths::heldBy)
                        .isPresent();
    }
}
