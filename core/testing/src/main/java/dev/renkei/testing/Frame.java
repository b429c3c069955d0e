package dev.renkei.testing;

import dev.renkei.organization.Place;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of one document have to agree upon.
 *
 * @param texts  the languages of its texts
 * @param polish  how complete it is
 * @param timeline  when it begins and ends
 * @param names  who makes it, possibly nobody
 * @param fields  its fields, possibly none
 * @param places  the places that it covers, possibly none
 */
record Frame(
        Texts texts,
        Polish polish,
        Timeline timeline,
        List<OrganizationName> names,
        List<FieldWord> fields,
        List<Place> places) {

    String partyId(int index) {
        return "party-" + (index + 1);
    }

    /** Chooses one of the parties by its key, if there are any. */
    Optional<String> party(Choices choices) {
        return names.isEmpty() ? Optional.empty() : Optional.of(partyId(choices.below(names.size())));
    }

    /** Returns the fiscal year before that in which it was concluded, in which all that went before it happened. */
    FiscalYear before() {
        LocalDate begun = timeline.begun();
        return FiscalCalendar.JAPANESE.fiscalYearOf(begun).previous();
    }
}
