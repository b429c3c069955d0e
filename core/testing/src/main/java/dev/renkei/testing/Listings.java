package dev.renkei.testing;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.ListingCell;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterSection;
import dev.renkei.result.StatedCount;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.StatedDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Makes the rows of the table of a register, and the sections under which they stand. */
final class Listings {

    private static final String WHOLE = "section-agreements";

    private Listings() {}

    /** Makes a row that stands in no section. */
    static Listing listing(RandomSource choices) {
        return listing(choices, Optional.empty(), choices.between(1, 99));
    }

    private static Listing listing(RandomSource choices, Optional<String> section, int number) {
        Listing.Builder listing = Listing.builder()
                .sectionId(section)
                .numberAsWritten(choices.maybe(4, 5, any -> any.oneOf(List.of("" + number, "№" + number))))
                .page(choices.maybe(1, 6, any -> "" + any.between(1, 40)));
        choices.maybe(1, 4, any -> "資料№")
                .map(column -> cell(column, "" + (100 + number)))
                .ifPresent(listing::addOtherNumber);
        choices.maybe(1, 3, any -> any.oneOf(List.of("企画政策課", "危機管理課", "地域福祉課")))
                .ifPresent(listing::addOfficeInCharge);
        choices.maybe(1, 6, Listings::cell).ifPresent(listing::addCell);
        return Extensions.build(choices, listing);
    }

    static ListingCell cell(RandomSource choices) {
        ListingCell.Builder cell = ListingCell.builder();
        if (choices.chance(1, 2)) {
            cell.column("相手方").asWritten("市内の協力事業者ほか");
        } else {
            cell.column("担当課")
                    .asWritten(choices.maybe(2, 3, any -> any.oneOf(List.of("〃", "同上"))))
                    .asAbove(true);
        }
        return Extensions.build(choices, cell);
    }

    private static ListingCell cell(String column, String words) {
        return ListingCell.builder().column(column).asWritten(words).build();
    }

    static RegisterSection section(RandomSource choices) {
        RegisterSection.Builder section = RegisterSection.builder().id("section-1");
        choices.maybe(1, 2, any -> "Ⅰ").ifPresent(section::numberAsWritten);
        section.title("包括連携協定").statedEntryCount(choices.maybe(1, 2, any -> StatedCount.of(any.between(1, 20))));
        return Extensions.build(choices, section);
    }

    /** Lists the agreements of a register by the fiscal years in which they were concluded, all in one section. */
    static void list(RandomSource choices, Register.Builder register, List<Agreement> agreements) {
        Map<String, Integer> counts = new HashMap<>();
        TreeSet<FiscalYear> years = new TreeSet<>();
        List<Agreement> listed = new ArrayList<>();
        for (Agreement agreement : agreements) {
            Optional<FiscalYear> year = agreement
                    .getConcludedOn()
                    .flatMap(StatedDate::toLocalDate)
                    .map(FiscalCalendar.JAPANESE::fiscalYearOf);
            year.ifPresent(years::add);
            String key = year.map(Listings::keyOf).orElse(WHOLE);
            int number = counts.merge(key, 1, Integer::sum);
            Listing listing = choices.part(any -> listing(any, Optional.of(key), number));
            listed.add(Agreement.builder().from(agreement).listing(listing).build());
        }
        register.agreements(listed);
        register.addSection(RegisterSection.builder()
                .id(WHOLE)
                .title("連携協定")
                .numberAsWritten("１")
                .build());
        years.forEach(year -> register.addSection(section(choices, year, counts.getOrDefault(keyOf(year), 0))));
    }

    private static RegisterSection section(RandomSource choices, FiscalYear year, int count) {
        return RegisterSection.builder()
                .id(keyOf(year))
                .title(year.toWesternString())
                .fiscalYear(year)
                .parentId(WHOLE)
                .statedEntryCount(choices.maybe(1, 2, any -> StatedCount.of(count, count + "件")))
                .build();
    }

    private static String keyOf(FiscalYear year) {
        return "section-" + year.getYear();
    }
}
