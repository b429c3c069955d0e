package dev.renkei.testing.breaker;

import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Listing;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterSection;
import dev.renkei.result.StatedCount;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Breaks the rules about the table of a register, by sections and initiatives that are added to it.
 */
final class ListingBreakers {

    private static final String ONE = "sample-section";
    private static final String OTHER = "other-sample-section";
    private static final FiscalYear YEAR = FiscalYear.of(2024);

    private ListingBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                of("register.section.unknown", ListingBreakers::unknownSection),
                of("register.section.cycle", ListingBreakers::cycle),
                of("register.section.count-mismatch", ListingBreakers::count),
                of("register.section.fiscal-year", ListingBreakers::fiscalYear),
                of("register.section.title-mismatch", ListingBreakers::titleOfAnotherYear),
                of("register.row.number-duplicate", ListingBreakers::number),
                of("register.row.ditto-mismatch", ListingBreakers::ditto));
    }

    private static Breaker of(String code, Function<Register, List<Fault<Register>>> faults) {
        return Breaker.of(code, BreakStrategy.of(Register.class, faults));
    }

    private static List<Fault<Register>> unknownSection(Register register) {
        Register sectioned = with(register, section(ONE).build());
        return List.of(
                new Fault<>(
                        initiative(register, 0) + "/listing/section",
                        with(sectioned, row("見本の取組", OTHER, "1")),
                        with(sectioned, row("見本の取組", ONE, "1")),
                        "An entry is listed in a section that there is not"),
                new Fault<>(
                        section(register, 1) + "/parent",
                        with(
                                sectioned,
                                section(OTHER).parentId("no-such-section").build()),
                        with(sectioned, section(OTHER).parentId(ONE).build()),
                        "A section is part of one that there is not"));
    }

    private static List<Fault<Register>> cycle(Register register) {
        RegisterSection child = section(OTHER).parentId(ONE).build();
        return List.of(new Fault<>(
                section(register, 0) + "/parent",
                with(register, section(ONE).parentId(OTHER).build(), child),
                with(register, section(ONE).build(), child),
                "Two sections are part of each other"));
    }

    private static List<Fault<Register>> count(Register register) {
        Register listed = with(
                Register.builder().from(register).excerptOfAgreements(false).build(), row("見本の取組", ONE, "1"));
        return List.of(new Fault<>(
                section(register, 0) + "/statedEntryCount",
                with(listed, section(ONE).statedEntryCount(StatedCount.of(2)).build()),
                with(listed, section(ONE).statedEntryCount(StatedCount.of(1)).build()),
                "A section of one entry is said to have two"));
    }

    private static List<Fault<Register>> fiscalYear(Register register) {
        Initiative row = row("見本の取組", ONE, "1");
        Register listed = with(register, section(ONE).fiscalYear(YEAR).build());
        return List.of(new Fault<>(
                initiative(register, 0) + "/listing/section",
                with(listed, in(row, YEAR.previous(), Optional.empty())),
                with(listed, in(row, YEAR, Optional.empty())),
                "An entry of the year before is listed in the section of a year"));
    }

    private static List<Fault<Register>> titleOfAnotherYear(Register register) {
        return List.of(new Fault<>(
                section(register, 0) + "/fiscalYear",
                with(
                        register,
                        RegisterSection.builder()
                                .title("令和５年度")
                                .fiscalYear(FiscalYear.of(2024))
                                .build()),
                with(
                        register,
                        RegisterSection.builder()
                                .title("令和５年度")
                                .fiscalYear(FiscalYear.of(2023))
                                .build()),
                "The heading of a section is another fiscal year"));
    }

    private static List<Fault<Register>> number(Register register) {
        Register listed = with(with(register, section(ONE).build()), row("見本の取組", ONE, "7"));
        return List.of(new Fault<>(
                initiative(register, 1) + "/listing/numberAsWritten",
                with(listed, row("もう一つの見本の取組", ONE, "７")),
                with(listed, row("もう一つの見本の取組", ONE, "８")),
                "Two rows of a section have one number"));
    }

    private static List<Fault<Register>> ditto(Register register) {
        Initiative above = in(Initiative.builder().title("見本の取組").build(), YEAR, Optional.empty());
        Initiative below = Initiative.builder().title("もう一つの見本の取組").build();
        return List.of(new Fault<>(
                initiative(register, 1) + "/period",
                with(register, above, in(below, YEAR.next(), Optional.of("〃"))),
                with(register, above, in(below, YEAR, Optional.of("〃"))),
                "A ditto mark stands beside another year than that of the row above"));
    }

    private static String initiative(Register register, int further) {
        return "/initiatives/" + (register.getInitiatives().size() + further);
    }

    private static String section(Register register, int further) {
        return "/sections/" + (register.getSections().size() + further);
    }

    private static RegisterSection.Builder section(String key) {
        return RegisterSection.builder().id(key).title("見本の区分");
    }

    private static Initiative row(String title, String section, String number) {
        return Initiative.builder()
                .title(title)
                .listing(Listing.builder()
                        .sectionId(section)
                        .numberAsWritten(number)
                        .build())
                .build();
    }

    private static Initiative in(Initiative initiative, FiscalYear year, Optional<String> words) {
        StatedPeriod period = StatedPeriod.of(DatePeriod.of(year));
        return Initiative.builder()
                .from(initiative)
                .period(words.map(period::withAsWritten).orElse(period))
                .build();
    }

    private static Register with(Register register, RegisterSection... sections) {
        return Register.builder().from(register).addSections(sections).build();
    }

    private static Register with(Register register, Initiative... initiatives) {
        return Register.builder().from(register).addInitiatives(initiatives).build();
    }
}
