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
import java.util.stream.Stream;

/**
 * Breaks the rules about the table of a register, by sections and initiatives that are added to it.
 */
final class ListingBreakers {

    private static final String ONE = "sample-section";
    private static final String OTHER = "other-sample-section";
    private static final FiscalYear YEAR = FiscalYear.of(2024);
    private static final Initiative ROW = row("見本の取組", ONE, "1");

    private ListingBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.ofSeveral("register.section.unknown", Register.class, ListingBreakers::unknownSection),
                Breaker.of("register.section.cycle", Register.class, ListingBreakers::cycle),
                Breaker.of("register.section.count-mismatch", Register.class, ListingBreakers::count),
                Breaker.of("register.section.fiscal-year", Register.class, ListingBreakers::fiscalYear),
                Breaker.at(
                        "register.section.title-mismatch",
                        Register.class,
                        "/sections/-/fiscalYear",
                        titled("令和５年度", 2024),
                        titled("令和５年度", 2023),
                        "The heading of a section is another fiscal year"),
                Breaker.of("register.row.number-duplicate", Register.class, ListingBreakers::number),
                Breaker.of("register.row.ditto-mismatch", Register.class, ListingBreakers::ditto));
    }

    private static List<Fault<Register>> unknownSection(Register register) {
        Register sectioned = with(register, section(ONE));
        return List.of(
                Fault.at(
                        sectioned,
                        "/initiatives/-/listing/section",
                        row("見本の取組", OTHER, "1"),
                        ROW,
                        "An entry is listed in a section that there is not"),
                Fault.at(
                        sectioned,
                        "/sections/-/parent",
                        section(OTHER).parentId("no-such-section").build(),
                        section(OTHER).parentId(ONE).build(),
                        "A section is part of one that there is not"));
    }

    private static Fault<Register> cycle(Register register) {
        RegisterSection child = section(OTHER).parentId(ONE).build();
        return new Fault<>(
                "/sections/" + register.getSections().size() + "/parent",
                Copy.adding(register, "sections", section(ONE).parentId(OTHER).build(), child),
                Copy.adding(register, "sections", section(ONE).build(), child),
                "Two sections are part of each other");
    }

    private static Fault<Register> count(Register register) {
        return Fault.at(
                Copy.without(Copy.adding(register, "initiatives", ROW), "excerptOfAgreements"),
                "/sections/-/statedEntryCount",
                section(ONE).statedEntryCount(StatedCount.of(2)).build(),
                section(ONE).statedEntryCount(StatedCount.of(1)).build(),
                "A section of one entry is said to have two");
    }

    private static Fault<Register> fiscalYear(Register register) {
        return Fault.at(
                with(register, section(ONE).fiscalYear(YEAR)),
                "/initiatives/-/listing/section",
                in(ROW, period(YEAR.previous())),
                in(ROW, period(YEAR)),
                "An entry of the year before is listed in the section of a year");
    }

    private static RegisterSection titled(String title, int year) {
        return RegisterSection.builder()
                .title(title)
                .fiscalYear(FiscalYear.of(year))
                .build();
    }

    private static Fault<Register> number(Register register) {
        return Fault.at(
                Copy.adding(with(register, section(ONE)), "initiatives", row("見本の取組", ONE, "7")),
                "/initiatives/-/listing/numberAsWritten",
                row("もう一つの見本の取組", ONE, "７"),
                row("もう一つの見本の取組", ONE, "８"),
                "Two rows of a section have one number");
    }

    private static Fault<Register> ditto(Register register) {
        Initiative above = Initiative.builder().title("見本の取組").build();
        Initiative below = Initiative.builder().title("もう一つの見本の取組").build();
        return Fault.at(
                Copy.adding(register, "initiatives", in(above, period(YEAR))),
                "/initiatives/-/period",
                in(below, period(YEAR.next()).withAsWritten("〃")),
                in(below, period(YEAR).withAsWritten("〃")),
                "A ditto mark stands beside another year than that of the row above");
    }

    private static Register with(Register register, RegisterSection.Builder section) {
        return Copy.adding(register, "sections", section.build());
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

    private static Initiative in(Initiative initiative, StatedPeriod period) {
        return Copy.with(initiative, "period", period);
    }

    private static StatedPeriod period(FiscalYear year) {
        return StatedPeriod.of(DatePeriod.of(year));
    }
}
