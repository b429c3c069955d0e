package dev.renkei.examples;

import dev.renkei.agreement.Agreement;
import dev.renkei.organization.Place;
import dev.renkei.register.FieldKey;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterIndex;
import dev.renkei.time.DatePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/**
 * The options of which one asks something of a register.
 */
final class Question {

    @Option(names = "--in-force-on", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> inForceOn = Optional.empty();

    @Option(names = "--ending-between", arity = "2", paramLabel = "YYYY-MM-DD")
    private List<LocalDate> endingBetween = List.of();

    @Option(names = "--notice-between", arity = "2", paramLabel = "YYYY-MM-DD")
    private List<LocalDate> noticeBetween = List.of();

    @Option(names = "--duty-between", arity = "2", paramLabel = "YYYY-MM-DD")
    private List<LocalDate> dutyBetween = List.of();

    @Option(names = "--source", paramLabel = "KEY")
    private Optional<String> source = Optional.empty();

    @Option(names = "--section", paramLabel = "KEY")
    private Optional<String> section = Optional.empty();

    @Option(names = "--unused-in", paramLabel = "PERIOD")
    private Optional<DatePeriod> unusedIn = Optional.empty();

    @Option(names = "--without-result-in", paramLabel = "PERIOD")
    private Optional<DatePeriod> withoutResultIn = Optional.empty();

    @Option(names = "--party", paramLabel = "NAME")
    private Optional<String> party = Optional.empty();

    @Option(names = "--field", paramLabel = "LABEL|SCHEME:CODE")
    private Optional<FieldKey> field = Optional.empty();

    @Option(names = "--initiatives-in-field", paramLabel = "LABEL|SCHEME:CODE")
    private Optional<FieldKey> initiativesInField = Optional.empty();

    @Option(names = "--agreement", paramLabel = "ID")
    private Optional<String> agreement = Optional.empty();

    @Option(names = "--superseded-from", paramLabel = "ID")
    private Optional<String> supersededFrom = Optional.empty();

    @Option(names = "--status", arity = "2", paramLabel = "STATUS YYYY-MM-DD", hideParamSyntax = true)
    private List<String> status = List.of();

    @Option(names = "--coverage", arity = "2", paramLabel = "YYYY-MM-DD PLACE,...", hideParamSyntax = true)
    private List<String> coverage = List.of();

    @Option(names = "--coverage-by", arity = "3", paramLabel = "KIND YYYY-MM-DD PLACE,...", hideParamSyntax = true)
    private List<String> coverageBy = List.of();

    @Option(names = "--place", paramLabel = "NAME|CODE")
    private Optional<Place> place = Optional.empty();

    @Option(names = "--initiatives-of", paramLabel = "NAME")
    private Optional<String> initiativesOf = Optional.empty();

    @Option(names = "--networks-of", paramLabel = "NAME")
    private Optional<String> networksOf = Optional.empty();

    @Option(names = "--networks-at", paramLabel = "NAME|CODE")
    private Optional<Place> networksAt = Optional.empty();

    @Option(names = "--cases-of", paramLabel = "NAME")
    private Optional<String> casesOf = Optional.empty();

    @Option(names = "--conflicts")
    private boolean isForConflicts;

    @Option(names = "--lookalikes")
    private boolean isForLookalikes;

    @Option(names = "--dangling-references")
    private boolean isForDanglingReferences;

    @Option(names = "--relation-cycles")
    private boolean isForRelationCycles;

    /** Returns whether a window of days is asked for that is not a first day with a last one after it. */
    boolean isOfNoWindow() {
        return Stream.of(endingBetween, noticeBetween, dutyBetween)
                .filter(window -> !window.isEmpty())
                .anyMatch(window -> window.size() != 2 || window.get(0).isAfter(window.get(1)));
    }

    /**
     * Asks a register, in whose order the answers are.
     *
     * @throws InvalidValue if what is asked for cannot be
     */
    List<Answer> ask(Register register, Answers answers) {
        return Stream.of(
                        agreements(register.index(), answers),
                        parts(register.index(), answers),
                        discrepancies(register, answers))
                .flatMap(each -> each)
                .findFirst()
                .orElseThrow();
    }

    private Stream<List<Answer>> agreements(RegisterIndex index, Answers answers) {
        return findAgreements(index).stream().map(found -> worded(found, answers::of));
    }

    /**
     * Returns the agreements for which a question asks, in the order of the register.
     *
     * @return the agreements, empty if the question does not ask for agreements
     * @throws InvalidValue if what is asked for cannot be
     */
    Optional<List<Agreement>> findAgreements(RegisterIndex index) {
        return Stream.of(
                        inForceOn.map(index::agreementsInForceOn),
                        given(status)
                                .map(each -> index.agreementsWith(
                                        OptionValues.status(each.get(0)), OptionValues.day(each.get(1)))),
                        given(endingBetween).map(window -> index.agreementsEndingBetween(window.get(0), window.get(1))),
                        source.map(index::agreementsFrom),
                        unusedIn.map(index::agreementsWithoutInitiativeIn),
                        withoutResultIn.map(index::agreementsWithoutResultIn),
                        party.map(index::agreementsOf),
                        field.map(index::agreementsInField),
                        place.map(index::agreementsAt),
                        agreement.map(id -> index.findAgreement(id).stream().toList()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<List<Answer>> parts(RegisterIndex index, Answers answers) {
        return Stream.of(
                        given(dutyBetween)
                                .map(window ->
                                        worded(index.dutiesDueBetween(window.get(0), window.get(1)), answers::of)),
                        given(noticeBetween)
                                .map(window ->
                                        worded(index.noticesDueBetween(window.get(0), window.get(1)), answers::of)),
                        supersededFrom.map(id -> superseded(id, index, answers)),
                        initiativesOf.map(name -> worded(index.initiativesOf(name), answers::of)),
                        initiativesInField.map(key -> worded(index.initiativesInField(key), answers::of)),
                        networksOf.map(name -> worded(index.networksOf(name), answers::of)),
                        networksAt.map(where -> worded(index.networksAt(where), answers::of)),
                        casesOf.map(name -> worded(index.casesOf(name), answers::of)),
                        section.map(key -> under(key, index, answers)),
                        given(coverage)
                                .map(each -> index.coverageOf(
                                        OptionValues.places(each.get(1)), OptionValues.day(each.get(0))))
                                .map(answers::of),
                        given(coverageBy)
                                .map(each -> index.coverageOf(
                                        OptionValues.places(each.get(2)),
                                        OptionValues.kind(each.get(0)),
                                        OptionValues.day(each.get(1))))
                                .map(answers::of))
                .flatMap(Optional::stream);
    }

    private static List<Answer> superseded(String id, RegisterIndex index, Answers answers) {
        return index
                .findAgreement(id)
                .flatMap(found ->
                        index.supersededFrom(id).map(day -> answers.of(found).with("supersededFrom", day.toString())))
                .stream()
                .toList();
    }

    private static List<Answer> under(String sectionId, RegisterIndex index, Answers answers) {
        return Stream.of(
                        worded(index.agreementsInSection(sectionId), answers::of),
                        worded(index.initiativesInSection(sectionId), answers::of),
                        worded(index.networksInSection(sectionId), answers::of))
                .flatMap(List::stream)
                .toList();
    }

    private Stream<List<Answer>> discrepancies(Register register, Answers answers) {
        if (isForConflicts) {
            return Stream.of(worded(register.discrepancies().conflicts(), answers::of));
        }
        if (isForLookalikes) {
            return Stream.of(worded(register.discrepancies().lookalikes(), answers::of));
        }
        if (isForDanglingReferences) {
            return Stream.of(worded(register.discrepancies().danglingReferences(), answers::ofRelation));
        }
        return isForRelationCycles
                ? Stream.of(worded(register.discrepancies().relationCycles(), answers::ofCycle))
                : Stream.empty();
    }

    private static <T> Optional<List<T>> given(List<T> values) {
        return Optional.of(values).filter(each -> !each.isEmpty());
    }

    private static <T> List<Answer> worded(List<T> found, Function<T, Answer> wording) {
        return found.stream().map(wording).toList();
    }
}
