package dev.renkei.agreement;

import dev.renkei.organization.Organization;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import dev.renkei.time.TerminationRight;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds the agreements of tables from plain words, such as {@code concluded 2020-04-01; for 3 years, first day counted; not renewed}.
 */
public final class AgreementInWords {

    /** Does what a clause says. */
    @FunctionalInterface
    private interface Clause {
        void apply(AgreementInWords words, MatchResult match);
    }

    private static final Map<Pattern, Clause> CLAUSES = new LinkedHashMap<>();

    static {
        clause("nothing stated|renewal not stated", (words, match) -> {});
        clause("titled (.+)", (words, match) -> words.agreement.title(match.group(1)));
        clause("concluded (\\S+)", (words, match) -> words.agreement.concludedOn(date(match.group(1))));
        clause("effective (\\S+)", (words, match) -> words.agreement.effectiveOn(date(match.group(1))));
        clause("terminated (\\S+)", (words, match) -> words.agreement.terminatedOn(date(match.group(1))));
        clause(
                "amended (\\S+)",
                (words, match) -> words.agreement.addAmendment(
                        Amendment.builder().amendedOn(date(match.group(1))).build()));
        clause(
                "amended (\\S+), the end was (\\S+)",
                (words, match) -> words.formerEnds.put(match.group(1), match.group(2)));
        clause("in preparation", (words, match) -> words.agreement.stage(Agreement.Stage.IN_PREPARATION));
        clause("no longer in preparation", (words, match) -> words.agreement.stage(Agreement.Stage.CONCLUDED));

        clause("a term whose length is not stated", (words, match) -> words.term());
        clause("until (\\S+)", (words, match) -> words.term().end(PartialDate.parse(match.group(1))));
        clause(
                "for (.+), first day counted",
                (words, match) ->
                        words.term().length(length(match.group(1))).countingRule(CountingRule.FIRST_DAY_INCLUDED));
        clause(
                "for (.+), first day not counted",
                (words, match) ->
                        words.term().length(length(match.group(1))).countingRule(CountingRule.FIRST_DAY_EXCLUDED));
        clause("for (.+), counting not stated", (words, match) -> words.term().length(length(match.group(1))));
        clause("not renewed", (words, match) -> words.renewal(Renewal.none()));
        clause(
                "renewed for (.+) at most (\\d+) times unless notice(?: (.+))?",
                (words, match) -> words.renewal(Renewal.builder()
                        .from(Renewal.automatic(length(match.group(1)), notices(match.group(3))))
                        .maxRenewals(Integer.parseInt(match.group(2)))
                        .build()));
        clause(
                "renewed for (.+) on request",
                (words, match) -> words.renewal(Renewal.onRequest(length(match.group(1)))));
        clause(
                "renewed for (.+) unless notice",
                (words, match) -> words.renewal(Renewal.automatic(length(match.group(1)))));
        clause(
                "renewed for (.+) unless notice (.+)",
                (words, match) -> words.renewal(Renewal.automatic(length(match.group(1)), notices(match.group(2)))));
        clause(
                "extended for (.+) at each anniversary unless notice(?: (.+))?",
                (words, match) -> words.renewal(Renewal.builder()
                        .from(Renewal.automatic(length(match.group(1)), notices(match.group(2))))
                        .rolling(true)
                        .build()));
        clause(
                "renewed without a stated length unless notice (.+)",
                (words, match) -> words.renewal(Renewal.builder()
                        .kind(Renewal.Kind.AUTOMATIC)
                        .addNotices(notices(match.group(1)))
                        .build()));
        clause(
                "renewed on request without a stated length",
                (words, match) -> words.renewal(Renewal.of(Renewal.Kind.ON_REQUEST)));
        clause(
                "renewed for (.+) on request made (.+)",
                (words, match) -> words.renewal(Renewal.onRequest(length(match.group(1)), notices(match.group(2)))));
        clause(
                "renewed in a way that is not stated",
                (words, match) -> words.renewal(Renewal.of(Renewal.Kind.UNSTATED)));
        clause(
                "renewed in a way that is not stated with notice (.+)",
                (words, match) -> words.renewal(Renewal.builder()
                        .kind(Renewal.Kind.UNSTATED)
                        .length(Period.ofYears(1))
                        .addNotices(notices(match.group(1)))
                        .build()));
        clause(
                "can be ended at (.+) notice",
                (words, match) -> words.term()
                        .addTerminationRight(TerminationRight.atAnyTime(Notice.of(length(match.group(1))))));
        clause(
                "renewed on (\\S+)(?: until (\\S+))?",
                (words, match) -> words.happened(TermEvent.Kind.RENEWED, match.group(1), match.group(2)));
        clause(
                "requested on (\\S+)",
                (words, match) -> words.happened(TermEvent.Kind.RENEWAL_REQUESTED, match.group(1), null));
        clause(
                "refused on (\\S+)",
                (words, match) -> words.happened(TermEvent.Kind.RENEWAL_REFUSED, match.group(1), null));
        clause(
                "refused on (\\S+), withdrawn (\\S+)",
                (words, match) -> words.withdrawn(TermEvent.Kind.RENEWAL_REFUSED, match));
        clause(
                "refused by (\\S+) on (\\S+)",
                (words, match) -> words.agreement.addTermEvent(TermEvent.builder()
                        .kind(TermEvent.Kind.RENEWAL_REFUSED)
                        .side(match.group(1))
                        .on(date(match.group(2)))
                        .build()));
        clause(
                "notice of termination on (\\S+)(?: until (\\S+))?",
                (words, match) -> words.happened(TermEvent.Kind.TERMINATION_NOTICED, match.group(1), match.group(2)));
        clause(
                "notice of termination on (\\S+), withdrawn (\\S+)",
                (words, match) -> words.withdrawn(TermEvent.Kind.TERMINATION_NOTICED, match));
        clause("takes effect on the last signature", (words, match) -> words.agreement.effectiveOnLastSignature(true));
        clause(
                "(\\S+) signs (\\S+)",
                (words, match) -> words.party(match.group(1)).signedOn(date(match.group(2))));
        clause("runs on until notice", (words, match) -> words.renewal(Renewal.evergreen()));
        clause(
                "runs on until notice (.+)",
                (words, match) -> words.renewal(Renewal.evergreen(notices(match.group(1)))));
        clause("without end", (words, match) -> words.renewal(Renewal.indefinite()));

        clause("sleeps until called upon", (words, match) -> words.isDormant = true);
        clause("called upon (\\S+)", (words, match) -> words.calledUpon.add(period(match.group(1))));

        clause(
                "parties (.+)",
                (words, match) -> Arrays.stream(match.group(1).split(", ")).forEach(words::party));
        clause(
                "(\\S+) joins (\\S+)",
                (words, match) -> words.party(match.group(1)).joinedOn(date(match.group(2))));
        clause(
                "(\\S+) leaves (\\S+)",
                (words, match) -> words.party(match.group(1)).leftOn(date(match.group(2))));
        clause(
                "(\\S+) signs for (\\S+)",
                (words, match) -> words.party(match.group(1)).addOnBehalfOf(Organization.of(match.group(2))));

        clause("plan (\\S+)", (words, match) -> words.plans.add(plan(match.group(1))));
        clause(
                "plan (\\S+) for (\\S+)",
                (words, match) -> words.plans.add(plan(match.group(1)).period(period(match.group(2)))));
        clause(
                "initiative (\\S+)",
                (words, match) ->
                        words.plan().addInitiative(initiative(match.group(1)).build()));
        clause(
                "initiative (\\S+) for (\\S+)",
                (words, match) -> words.plan()
                        .addInitiative(initiative(match.group(1))
                                .period(period(match.group(2)))
                                .build()));
        clause(
                "initiative (\\S+) with (a|no) figure for (\\S+)",
                (words, match) -> words.plan()
                        .addInitiative(initiative(match.group(1))
                                .addSeries(series(match.group(2), period(match.group(3))))
                                .build()));
        clause(
                "initiative (\\S+) in fields? (.+)",
                (words, match) -> words.plan()
                        .addInitiative(initiative(match.group(1))
                                .addFieldIds(match.group(2).split(", "))
                                .build()));
    }

    private final Agreement.Builder agreement = Agreement.builder().title("協定");
    private final Map<String, Party.Builder> parties = new LinkedHashMap<>();
    private final List<Plan.Builder> plans = new ArrayList<>();
    private final List<StatedPeriod> calledUpon = new ArrayList<>();
    private Optional<Term.Builder> term = Optional.empty();
    private final Map<String, String> formerEnds = new LinkedHashMap<>();
    private boolean isDormant;

    private AgreementInWords() {}

    private static void clause(String pattern, Clause clause) {
        CLAUSES.put(Pattern.compile(pattern), clause);
    }

    /**
     * Builds an agreement from clauses between semicolons.
     *
     * @param text  the clauses, not null
     * @return the agreement, not null
     * @throws IllegalArgumentException if a clause is none that tables use
     */
    public static Agreement parse(String text) {
        AgreementInWords words = new AgreementInWords();
        for (String clause : text.split(";", 0)) {
            words.add(clause.strip());
        }
        return words.build();
    }

    private void add(String clause) {
        for (Map.Entry<Pattern, Clause> each : CLAUSES.entrySet()) {
            Matcher matcher = each.getKey().matcher(clause);
            if (matcher.matches()) {
                each.getValue().apply(this, matcher.toMatchResult());
                return;
            }
        }
        throw new IllegalArgumentException("Clause must be one that tables use but was \"" + clause + "\"");
    }

    private Agreement build() {
        if (isDormant) {
            agreement.activation(
                    Activation.builder().condition("災害時").periods(calledUpon).build());
        }
        Optional<Term> stated = term.map(Term.Builder::build);
        formerEnds.forEach((day, end) -> agreement.addAmendment(Amendment.builder()
                .amendedOn(date(day))
                .replaced(FormerProvisions.builder()
                        .term(stated.orElseThrow().withEnd(PartialDate.parse(end)))
                        .build())
                .build()));
        return agreement
                .term(stated)
                .parties(parties.values().stream().map(Party.Builder::build).toList())
                .plans(plans.stream().map(Plan.Builder::build).toList())
                .build();
    }

    private Term.Builder term() {
        Term.Builder stated = term.orElseGet(Term::builder);
        term = Optional.of(stated);
        return stated;
    }

    private void renewal(Renewal renewal) {
        term().renewal(renewal);
    }

    private void happened(TermEvent.Kind kind, String day, @Nullable String until) {
        agreement.addTermEvent(TermEvent.builder()
                .kind(kind)
                .on(date(day))
                .until(Optional.ofNullable(until).map(AgreementInWords::date))
                .build());
    }

    private void withdrawn(TermEvent.Kind kind, MatchResult match) {
        agreement.addTermEvent(TermEvent.builder()
                .kind(kind)
                .on(date(match.group(1)))
                .withdrawnOn(date(match.group(2)))
                .build());
    }

    private Party.Builder party(String name) {
        return parties.computeIfAbsent(name, each -> Party.builder().organization(Organization.of(each)));
    }

    private Plan.Builder plan() {
        return plans.get(plans.size() - 1);
    }

    private static Plan.Builder plan(String id) {
        return Plan.builder().id(id);
    }

    private static Initiative.Builder initiative(String title) {
        return Initiative.builder().title(title);
    }

    private static Series series(String figure, StatedPeriod period) {
        Observation.Builder observation = Observation.builder().period(period);
        return Series.builder()
                .label("件数")
                .addObservation(
                        (figure.equals("a") ? observation.value(Quantity.of(3)) : observation.missing("-")).build())
                .build();
    }

    private static StatedDate date(String text) {
        return StatedDate.of(PartialDate.parse(text));
    }

    private static StatedPeriod period(String text) {
        return StatedPeriod.of(DatePeriod.parse(text));
    }

    /** Reads {@code 3 months before} or, by side, {@code 3 months before by 甲, until 2023-02-10 by 乙}. */
    private static Notice[] notices(@Nullable String text) {
        return text == null
                ? new Notice[0]
                : Arrays.stream(text.split(", ")).map(AgreementInWords::notice).toArray(Notice[]::new);
    }

    private static Notice notice(String text) {
        if (text.startsWith("until ")) {
            String[] dayAndSide = text.substring(6).split(" by ", 0);
            return Notice.builder()
                    .lastDay(PartialDate.parse(dayAndSide[0]))
                    .side(Optional.of(dayAndSide)
                            .filter(parts -> parts.length > 1)
                            .map(parts -> parts[1]))
                    .build();
        }
        String[] leadAndSide = text.split(" before(?: by )?", 0);
        Period lead = length(leadAndSide[0]);
        return leadAndSide.length == 1 ? Notice.of(lead) : Notice.of(lead, leadAndSide[1]);
    }

    /** Reads {@code 3 years} or {@code 1 year and 6 months}. */
    private static Period length(String text) {
        return Arrays.stream(text.split(" and "))
                .map(part -> part.split(" "))
                .map(part ->
                        Period.parse("P" + part[0] + part[1].substring(0, 1).toUpperCase(Locale.ROOT)))
                .reduce(Period.ZERO, Period::plus);
    }
}
