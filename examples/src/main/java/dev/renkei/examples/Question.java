package dev.renkei.examples;

import dev.renkei.organization.Place;
import dev.renkei.register.FieldKey;
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

    @Option(
            names = "--in-force-on",
            paramLabel = "YYYY-MM-DD",
            description = "The agreements in force on a day, be it presumably or asleep until they are called upon.")
    private Optional<LocalDate> inForceOn = Optional.empty();

    @Option(
            names = "--ending-between",
            arity = "2",
            paramLabel = "YYYY-MM-DD",
            description = "The agreements that end, or of which a term ends, from the first day to the last.")
    private List<LocalDate> endingBetween = List.of();

    @Option(
            names = "--notice-between",
            arity = "2",
            paramLabel = "YYYY-MM-DD",
            description =
                    "The notices whose last day lies from the first day to the last, with that day, the end of the "
                            + "term and the side that must keep it.")
    private List<LocalDate> noticeBetween = List.of();

    @Option(
            names = "--unused-in",
            paramLabel = "PERIOD",
            description = "The agreements without an initiative in a period, such as FY2026 or 令和８年度.")
    private Optional<DatePeriod> unusedIn = Optional.empty();

    @Option(
            names = "--without-result-in",
            paramLabel = "PERIOD",
            description = "The agreements without a figure among their results in a period.")
    private Optional<DatePeriod> withoutResultIn = Optional.empty();

    @Option(
            names = "--party",
            paramLabel = "NAME",
            description = "The agreements of an organization, by its name, an alias or an identifier.")
    private Optional<String> party = Optional.empty();

    @Option(names = "--field", paramLabel = "LABEL", description = "The agreements that name a field.")
    private Optional<String> field = Optional.empty();

    @Option(
            names = "--place",
            paramLabel = "NAME|CODE",
            description = "The agreements that hold at a place, by its name or local government code.")
    private Optional<Place> place = Optional.empty();

    @Option(
            names = "--initiatives-of",
            paramLabel = "NAME",
            description = "The initiatives standing alone that an organization carries out, with all who do.")
    private Optional<String> initiativesOf = Optional.empty();

    @Option(
            names = "--networks-of",
            paramLabel = "NAME",
            description = "The networks of an organization, with their members.")
    private Optional<String> networksOf = Optional.empty();

    @Option(
            names = "--networks-at",
            paramLabel = "NAME|CODE",
            description = "The networks that act at a place, with their members.")
    private Optional<Place> networksAt = Optional.empty();

    @Option(
            names = "--cases-of",
            paramLabel = "NAME",
            description = "The cases of an organization, with their collections and numbers.")
    private Optional<String> casesOf = Optional.empty();

    @Option(
            names = "--conflicts",
            description = "The identifiers that organizations of different names bear, and where these stand.")
    private boolean isForConflicts;

    @Option(
            names = "--lookalikes",
            description = "The organizations whose names are one character apart, and where these stand.")
    private boolean isForLookalikes;

    /** Tells whether a window of days is asked for that is not a first day with a last one behind it. */
    boolean isOfNoWindow() {
        return Stream.of(endingBetween, noticeBetween)
                .filter(window -> !window.isEmpty())
                .anyMatch(window -> window.size() != 2 || window.get(0).isAfter(window.get(1)));
    }

    /** Asks an index, in whose order the answers are. */
    List<Answer> ask(RegisterIndex index, Answers answers) {
        return Stream.of(agreements(index, answers), others(index, answers))
                .flatMap(each -> each)
                .findFirst()
                .orElseThrow();
    }

    private Stream<List<Answer>> agreements(RegisterIndex index, Answers answers) {
        return Stream.of(
                        inForceOn.map(index::agreementsInForceOn),
                        window(endingBetween)
                                .map(window -> index.agreementsEndingBetween(window.get(0), window.get(1))),
                        unusedIn.map(index::agreementsWithoutInitiativeIn),
                        withoutResultIn.map(index::agreementsWithoutResultIn),
                        party.map(index::agreementsOf),
                        field.map(FieldKey::ofLabel).map(index::agreementsInField),
                        place.map(index::agreementsAt))
                .flatMap(Optional::stream)
                .map(found -> worded(found, answers::of));
    }

    private Stream<List<Answer>> others(RegisterIndex index, Answers answers) {
        return Stream.of(
                        window(noticeBetween)
                                .map(window ->
                                        worded(index.noticesDueBetween(window.get(0), window.get(1)), answers::of)),
                        initiativesOf.map(name -> worded(index.initiativesOf(name), answers::of)),
                        networksOf.map(name -> worded(index.networksOf(name), answers::of)),
                        networksAt.map(where -> worded(index.networksAt(where), answers::of)),
                        casesOf.map(name -> worded(index.casesOf(name), answers::of)),
                        Optional.of(index)
                                .filter(each -> isForConflicts)
                                .map(each -> worded(each.discrepancies().conflicts(), answers::of)),
                        Optional.of(index)
                                .filter(each -> isForLookalikes)
                                .map(each -> worded(each.discrepancies().lookalikes(), answers::of)))
                .flatMap(Optional::stream);
    }

    private static Optional<List<LocalDate>> window(List<LocalDate> days) {
        return Optional.of(days).filter(each -> !each.isEmpty());
    }

    private static <T> List<Answer> worded(List<T> found, Function<T, Answer> wording) {
        return found.stream().map(wording).toList();
    }
}
