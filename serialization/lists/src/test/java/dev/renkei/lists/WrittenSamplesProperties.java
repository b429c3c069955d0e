package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKeys;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.register.Register;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An agreement that no list has said is written so that it is read again, as far as a list has columns for it. */
class WrittenSamplesProperties {

    private static Agreement again(Agreement agreement) {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        try {
            ListWriter.standard()
                    .write(Register.builder().addAgreement(agreement).build(), list, ListFormat.CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Lists.read(ListReader.standard(), list.toByteArray())
                .getRows()
                .get(0)
                .agreement()
                .orElseThrow();
    }

    @Property(tries = 500)
    void whatAListHasColumnsForIsReadAgain(@ForAll Agreement agreement) {
        Agreement again = again(agreement);

        assertThat(textOf(again.getTitle())).isEqualTo(textOf(agreement.getTitle()));
        assertThat(again.getKind()).isEqualTo(agreement.getKind());
        assertThat(keysOf(again)).isEqualTo(keysOf(agreement));
        assertThat(countOf(again)).isEqualTo(countOf(agreement));
        assertThat(dayOf(again.getConcludedOn())).isEqualTo(dayOf(agreement.getConcludedOn()));
        assertThat(dayOf(again.getTerminatedOn())).isEqualTo(dayOf(agreement.getTerminatedOn()));
        assertThat(again.getAmendments().stream().map(Amendment::getAmendedOn).map(StatedDate::getDate))
                .containsExactlyElementsOf(agreement.getAmendments().stream()
                        .map(Amendment::getAmendedOn)
                        .map(StatedDate::getDate)
                        .toList());
        assertThat(labelsOf(again)).isEqualTo(labelsOf(agreement));
    }

    @Property(tries = 500)
    void soAreItsTermAndRenewal(@ForAll Agreement agreement) {
        Optional<Term> term = agreement.getTerm();
        Optional<Term> again = again(agreement).getTerm();

        assertThat(again.flatMap(Term::getEnd)).isEqualTo(term.flatMap(Term::getEnd));
        assertThat(again.flatMap(Term::getLength))
                .isEqualTo(term.filter(each -> each.getEnd().isEmpty()).flatMap(Term::getLength));
        assertThat(again.flatMap(Term::getRenewal).map(Renewal::getKind))
                .isEqualTo(term.flatMap(Term::getRenewal).map(Renewal::getKind));
        assertThat(again.flatMap(Term::getRenewal).flatMap(Renewal::getLength))
                .isEqualTo(term.flatMap(Term::getRenewal).flatMap(Renewal::getLength));
        assertThat(again.flatMap(Term::getRenewal).flatMap(Renewal::getMaxRenewals))
                .isEqualTo(term.flatMap(Term::getRenewal).flatMap(Renewal::getMaxRenewals));
    }

    private static Optional<String> textOf(Optional<LocalizedText> text) {
        return text.map(each -> each.in(Locale.JAPANESE));
    }

    private static Optional<PeriodBound> dayOf(Optional<StatedDate> date) {
        return date.flatMap(StatedDate::getDate);
    }

    private static List<String> keysOf(Agreement agreement) {
        return agreement.getParties().stream()
                .map(Party::getOrganization)
                .map(WrittenSamplesProperties::keyOf)
                .toList();
    }

    private static String keyOf(Organization organization) {
        String branch =
                textOf(organization.getBranch()).map(each -> "（" + each + "）").orElse("");
        return OrganizationKeys.name(organization.getName().in(Locale.JAPANESE) + branch);
    }

    /** The keeper of the list, who is not named, is no counterparty. */
    private static long countOf(Agreement agreement) {
        return UnnamedOrganizations.minimumOf(agreement.getUnnamedParties().stream()
                .filter(each -> !each.equals(RowDraft.UNNAMED_OWNER))
                .toList());
    }

    private static List<String> labelsOf(Agreement agreement) {
        return agreement.getFields().stream()
                .flatMap(field -> field.getLabel().stream())
                .map(label -> label.in(Locale.JAPANESE))
                .toList();
    }
}
