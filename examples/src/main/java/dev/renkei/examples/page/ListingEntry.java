package dev.renkei.examples.page;

import dev.renkei.agreement.Listing;
import dev.renkei.agreement.ListingCell;
import dev.renkei.register.RegisterSection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an entry stands in the table of a register, and the sections of the table.
 */
final class ListingEntry {

    private ListingEntry() {}

    static void write(Page page, Optional<Listing> entry) {
        entry.ifPresent(listing -> write(page, listing));
    }

    private static void write(Page page, Listing listing) {
        page.label(0, "Agreement.listing");
        page.fact(1, "Listing.section", listing.getSectionId().map(page::registerSection));
        page.fact(1, "Listing.numberAsWritten", listing.getNumberAsWritten());
        listing.getOtherNumbers().forEach(cell -> write(page, cell));
        page.fact(1, "Listing.page", listing.getPage());
        page.texts(1, "Listing.officesInCharge", listing.getOfficesInCharge());
        listing.getCells().forEach(cell -> write(page, cell));
        page.extensions(1, listing);
    }

    private static void write(Page page, ListingCell cell) {
        String above = page.labels().get("ListingCell.asAbove");
        String words = cell.getAsWritten()
                .map(written -> cell.isAsAbove() ? written + page.labels().fill("aside", above) : written)
                .orElse(cell.isAsAbove() ? above : "-");
        page.out().item(1, page.words().text(cell.getColumn()), words);
        page.extensions(2, cell);
    }

    static void writeSections(Page page, List<RegisterSection> sections) {
        page.section("Register.sections", sections, section -> write(page, section));
    }

    private static void write(Page page, RegisterSection section) {
        page.out().item(0, page.registerSection(section));
        page.fact(1, "RegisterSection.parent", section.getParentId().map(page::registerSection));
        page.fact(
                1,
                "RegisterSection.fiscalYear",
                section.getFiscalYear()
                        .filter(year -> section.getTitle().isPresent())
                        .map(String::valueOf));
        page.fact(
                1,
                "RegisterSection.statedEntryCount",
                section.getStatedEntryCount().map(page.words()::count));
        page.extensions(1, section);
    }

    /** Names a section by its number and title; by its fiscal year or key if it has no title. */
    static String nameOf(RegisterSection section, Wordings words) {
        Optional<String> title = section.getTitle()
                .map(words::text)
                .or(() -> section.getFiscalYear().map(String::valueOf))
                .or(section::getId);
        return Stream.of(section.getNumberAsWritten(), title)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
