package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The words by which a reader knows the parts of an agreement. */
final class Names {

    private Names() {}

    static String of(Initiative initiative, Locale locale) {
        return initiative.getTitle().in(locale);
    }

    static String of(Party party, Locale locale) {
        return of(party.getOrganization(), locale);
    }

    static String of(Organization organization, Locale locale) {
        String name = organization.getName().in(locale);
        return organization
                .getBranch()
                .map(branch -> name + " " + branch.in(locale))
                .orElse(name);
    }

    static String of(Plan plan, int index, Locale locale) {
        return PlanReference.of(plan, index).getName(locale);
    }

    static String of(CooperationField field, Locale locale) {
        return label(field).in(locale);
    }

    /** Returns the label of a field, or what stands in its place where the source has lost it. */
    static LocalizedText label(CooperationField field) {
        return field.getLabel()
                .or(() -> field.getNumberAsWritten()
                        .or(() -> field.getNumber().map(String::valueOf))
                        .or(field::getId)
                        .map(LocalizedText::of))
                .orElseGet(() -> LocalizedText.of("?"));
    }

    static String fields(Collection<CooperationField> fields, Locale locale) {
        return labels(fields.stream().map(Names::label).toList(), locale);
    }

    /** Returns labels in a row, each in its quotation marks. */
    static String labels(List<LocalizedText> labels, Locale locale) {
        List<String> words =
                labels.stream().map(label -> quoted(label.in(locale), locale)).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(Wording.of("List.separator", locale).toString(), words.subList(0, last))
                        + Wording.of("List.and", locale)
                        + words.get(last);
    }

    static String quoted(String words, Locale locale) {
        return Wording.of("List.quoted", locale).with("words", words).toString();
    }
}
