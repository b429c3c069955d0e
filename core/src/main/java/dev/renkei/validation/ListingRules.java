package dev.renkei.validation;

import static dev.renkei.message.InvalidText.emptyIfInvalid;
import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Listing;
import dev.renkei.network.Network;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterSection;
import dev.renkei.result.StatedCount;
import dev.renkei.text.Stated;
import dev.renkei.text.TextKey;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules about the table of a register: its sections, and the rows under them.
 */
final class ListingRules {

    private static final String[] LISTINGS = {"agreements/*/listing", "initiatives/*/listing", "networks/*/listing"};

    /** An entry of a register: the list that it is in, its index there, its listing and the periods of which it is. */
    private record Row(String list, int index, Listing listing, List<DatePeriod> periods) {

        RuleContext in(RuleContext register) {
            return register.at(list, index, "listing");
        }
    }

    static final RuleBook BOOK = RuleBook.of(
            error(Register.class, "register.section.unknown", ListingRules::unknownSection)
                    .reading(with("sections/*/id", "sections/@/parent")),
            error(Register.class, "register.section.cycle", ListingRules::cycle)
                    .reading("sections/*/id", "sections/*/parent"),
            warning(Register.class, "register.section.count-mismatch", ListingRules::otherCount)
                    .reading(with("sections/*", "excerptOfAgreements")),
            info(Register.class, "register.section.fiscal-year", ListingRules::otherFiscalYear)
                    .reading(with(
                            "sections/*",
                            "agreements/@/concludedOn",
                            "agreements/@/effectiveOn",
                            "initiatives/@/period")),
            warning(RegisterSection.class, "register.section.title-mismatch", ListingRules::otherTitle)
                    .reading("title", "fiscalYear"),
            warning(Register.class, "register.row.number-duplicate", ListingRules::duplicateNumber)
                    .reading(LISTINGS),
            warning(Register.class, "register.row.ditto-mismatch", ListingRules::otherThanAbove)
                    .reading(
                            "agreements/*/concludedOn",
                            "agreements/*/effectiveOn",
                            "agreements/*/terminatedOn",
                            "initiatives/*/period"));

    private ListingRules() {}

    private static String[] with(String... others) {
        return Stream.concat(Stream.of(LISTINGS), Stream.of(others)).toArray(String[]::new);
    }

    private static List<Row> rows(Register register) {
        List<Row> rows = new ArrayList<>();
        addRows(rows, "agreements", register.getAgreements(), Agreement::getListing, ListingRules::periods);
        addRows(rows, "initiatives", register.getInitiatives(), Initiative::getListing, ListingRules::periods);
        addRows(rows, "networks", register.getNetworks(), Network::getListing, network -> List.of());
        return rows;
    }

    private static <T> void addRows(
            List<Row> rows,
            String list,
            List<T> entries,
            Function<T, Optional<Listing>> listing,
            Function<T, List<DatePeriod>> periods) {
        for (int i = 0; i < entries.size(); i++) {
            T entry = entries.get(i);
            int index = i;
            listing.apply(entry).ifPresent(each -> rows.add(new Row(list, index, each, periods.apply(entry))));
        }
    }

    /** An agreement is listed under the year in which it was concluded or took effect. */
    private static List<DatePeriod> periods(Agreement agreement) {
        return Stream.of(agreement.getConcludedOn(), agreement.getEffectiveOn())
                .flatMap(Optional::stream)
                .flatMap(stated -> stated.getDate().stream())
                .map(DatePeriod::of)
                .toList();
    }

    private static List<DatePeriod> periods(Initiative initiative) {
        return initiative.getPeriod().map(StatedPeriod::getPeriod).stream().toList();
    }

    private static void unknownSection(Register register, RuleContext context) {
        Set<String> keys = register.getSections().stream()
                .flatMap(section -> section.getId().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < register.getSections().size(); i++) {
            References.follow(register.getSections().get(i).getParentId(), keys, context.at("sections", i, "parent"));
        }
        rows(register)
                .forEach(row -> References.follow(
                        row.listing().getSectionId(), keys, row.in(context).at("section")));
    }

    private static Wholes wholes(Register register) {
        return Wholes.of(register.getSections(), RegisterSection::getId, RegisterSection::getParentId);
    }

    private static void cycle(Register register, RuleContext context) {
        for (int position : wholes(register).cycles()) {
            String key = register.getSections().get(position).getId().orElse("");
            context.at("sections", position, "parent").report("value", key);
        }
    }

    /** A section of which no entry is recorded, or of which only some are meant to be, is not counted; nor are cycles. */
    private static void otherCount(Register register, RuleContext context) {
        if (register.isExcerptOfAgreements()
                || register.getSections().stream()
                        .allMatch(section -> section.getStatedEntryCount().isEmpty())) {
            return;
        }
        Wholes wholes = wholes(register);
        if (!wholes.cycles().isEmpty()) {
            return;
        }
        int[] own = new int[register.getSections().size()];
        for (Row row : rows(register)) {
            row.listing().getSectionId().flatMap(wholes::find).ifPresent(position -> own[position]++);
        }
        int[] totals = wholes.totals(own);
        for (int i = 0; i < totals.length; i++) {
            RegisterSection section = register.getSections().get(i);
            int listed = totals[i];
            RuleContext at = context.at("sections", i, "statedEntryCount");
            section.getStatedEntryCount()
                    .filter(stated -> listed > 0 && stated.getCount() != listed && !stated.saysAndOthers())
                    .map(StatedCount::getCount)
                    .ifPresent(stated -> at.report("value", stated, "listed", listed));
        }
    }

    private static void otherFiscalYear(Register register, RuleContext context) {
        Wholes wholes = wholes(register);
        List<Optional<FiscalYear>> years =
                wholes.nearest(position -> register.getSections().get(position).getFiscalYear());
        for (Row row : rows(register)) {
            Optional<FiscalYear> year =
                    row.listing().getSectionId().flatMap(wholes::find).flatMap(years::get);
            boolean isOther = year.map(DatePeriod::of)
                    .filter(days ->
                            !row.periods().isEmpty() && row.periods().stream().noneMatch(days::overlaps))
                    .isPresent();
            if (isOther) {
                row.in(context).at("section").report("value", row.periods().get(0), "year", year.get());
            }
        }
    }

    /** A heading that is a fiscal year names that of the section; another heading may name any. */
    private static void otherTitle(RegisterSection section, RuleContext context) {
        Optional<FiscalYear> titled =
                section.getTitle().flatMap(title -> emptyIfInvalid(() -> FiscalYear.parse(title.getDefault())));
        section.getFiscalYear()
                .filter(year -> titled.filter(other -> other.getYear() != year.getYear())
                        .isPresent())
                .ifPresent(year -> context.at("fiscalYear").report("value", year, "other", titled.orElseThrow()));
    }

    /** Each section, and each list, has its own numbering. */
    private static void duplicateNumber(Register register, RuleContext context) {
        Set<List<String>> seen = new HashSet<>();
        for (Row row : rows(register)) {
            row.listing()
                    .getNumberAsWritten()
                    .filter(number -> !number.isBlank() && !Stated.isDitto(number))
                    .filter(number -> row.listing().getSectionId().isPresent()
                            && !seen.add(List.of(
                                    row.list(), row.listing().getSectionId().get(), TextKey.of(number))))
                    .ifPresent(number -> row.in(context).at("numberAsWritten").report("value", number));
        }
    }

    private static void otherThanAbove(Register register, RuleContext context) {
        RuleContext agreements = context.at("agreements");
        dates(register.getAgreements(), Agreement::getConcludedOn, "concludedOn", agreements);
        dates(register.getAgreements(), Agreement::getEffectiveOn, "effectiveOn", agreements);
        dates(register.getAgreements(), Agreement::getTerminatedOn, "terminatedOn", agreements);
        otherThanAbove(
                register.getInitiatives(),
                Initiative::getPeriod,
                period -> Optional.of(period.getPeriod()),
                "period",
                context.at("initiatives"));
    }

    private static void dates(
            List<Agreement> agreements,
            Function<Agreement, Optional<StatedDate>> getter,
            String property,
            RuleContext list) {
        otherThanAbove(agreements, getter, StatedDate::getDate, property, list);
    }

    /** A ditto mark stands for the value of the entry before, which may carry one itself. */
    private static <T, S extends Stated<?, ?, ?>> void otherThanAbove(
            List<T> entries,
            Function<T, Optional<S>> getter,
            Function<S, Optional<?>> value,
            String property,
            RuleContext list) {
        Optional<?> above = Optional.empty();
        for (int i = 0; i < entries.size(); i++) {
            Optional<S> stated = getter.apply(entries.get(i));
            Optional<?> own = stated.flatMap(value);
            boolean isDitto = stated.filter(each -> each.compareAsWritten() == WordingMatch.DITTO)
                    .isPresent();
            if (isDitto && own.isPresent() && !own.equals(above)) {
                list.at(i, property)
                        .report(
                                "asWritten", stated.get().getAsWritten().orElse(""),
                                "value", own.get(),
                                "above", above.map(Object::toString).orElse("-"));
            }
            above = own;
        }
    }
}
