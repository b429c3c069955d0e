package dev.renkei.testing;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Place;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of one document have in common.
 *
 * @param texts  the languages of its texts
 * @param completeness  how complete it is
 * @param timeline  when it begins and ends
 * @param parties  who makes it, possibly nobody
 * @param fields  its fields, possibly none
 * @param places  the places that it covers, possibly none
 * @param source  the key of a source of the document, empty if no source has one
 */
record SampleContext(
        Texts texts,
        Completeness completeness,
        Timeline timeline,
        List<NamedParty> parties,
        List<NamedField> fields,
        List<Place> places,
        Optional<String> source) {

    /** Returns the organization that makes it, by its place among the parties. */
    OrganizationName name(int index) {
        return parties.get(index).name();
    }

    /** Returns the words of the fields. */
    List<FieldWord> words() {
        return fields.stream().map(NamedField::word).toList();
    }

    /** Chooses one of the parties that were there from the beginning by its key, if there are any. They never leave. */
    Optional<String> party(RandomSource choices) {
        int original = (int) parties.stream()
                .takeWhile(each -> each.party().getJoinedOn().isEmpty())
                .count();
        return original == 0 ? Optional.empty() : Optional.of(NamedParty.id(choices.below(original)));
    }

    /** Returns the fiscal year before that in which it was concluded, in which all that went before it happened. */
    FiscalYear before() {
        LocalDate begun = timeline.begun();
        return FiscalCalendar.JAPANESE.fiscalYearOf(begun).previous();
    }

    /**
     * A field of an agreement with the words it is made of.
     *
     * @param word  the words
     * @param field  the field of an agreement
     */
    record NamedField(FieldWord word, CooperationField field) {}

    /**
     * A party with the name of its organization.
     *
     * @param name  the made-up organization
     * @param party  the party of an agreement that it is
     */
    record NamedParty(OrganizationName name, Party party) {

        /** Returns the key of the party at a place in the agreement. */
        static String id(int index) {
            return "party-" + (index + 1);
        }
    }
}
