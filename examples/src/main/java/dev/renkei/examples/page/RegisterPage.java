package dev.renkei.examples.page;

import dev.renkei.network.Charter;
import dev.renkei.register.Register;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Writes a register as a page that people read.
 */
public final class RegisterPage {

    private static final int INITIATIVE_LEVEL = 3;

    private RegisterPage() {}

    /**
     * Returns the page of a register, in Markdown.
     *
     * @param register  the register, not null
     * @param locale  the language of the headings, English if Renkei does not speak it, not null
     * @param date  the day for which the status of agreements is shown, not null
     * @return the page, not null
     */
    public static String of(Register register, Locale locale, LocalDate date) {
        Page page = Page.in(locale, date).listing(register);
        writeOverview(page, register);
        ListingEntry.writeSections(page, register.getSections());
        page.section("Register.charters", register.getCharters(), charter -> write(page, charter));
        page.section("Register.themes", register.getThemes(), theme -> NetworksSection.write(page, theme));
        register.getAgreements().forEach(agreement -> AgreementPage.writeAmongOthers(page, agreement));
        page.section(
                "Register.initiatives",
                register.getInitiatives(),
                initiative -> InitiativeEntry.write(page, INITIATIVE_LEVEL, initiative));
        NetworksSection.write(page, register.getNetworks());
        register.getCaseCollections().forEach(collection -> CaseCollectionSections.write(page.below(), collection));
        StatementsSection.writeNotes(page, register.getNotes());
        SourcesSection.write(page, register.getSources());
        SourcesSection.writeInferred(page, Register.TYPE, register.getInferred());
        return page.out().toString();
    }

    private static void writeOverview(Page page, Register register) {
        page.heading(1, page.title(register.getTitle(), "register"));
        page.fact(0, "register.id", register.getId());
        register.getPublisher().ifPresent(each -> Organizations.write(page, 0, "Register.publisher", each));
        page.date(0, "Register.publishedOn", register.getPublishedOn());
        page.date(0, "Register.asOf", register.getAsOf());
        page.fact(
                0,
                "Register.statedAgreementCount",
                register.getStatedAgreementCount().map(page.words()::count));
        page.fact(
                0,
                "Register.statedOrganizationCount",
                register.getStatedOrganizationCount().map(page.words()::count));
        if (register.isExcerptOfAgreements()) {
            page.label(0, "Register.excerptOfAgreements");
        }
        page.fact(0, "Register.statedRowCount", register.getStatedRowCount().map(page.words()::count));
        page.extensions(0, register);
        page.paragraphs(register.getIntroduction());
    }

    private static void write(Page page, Charter charter) {
        page.heading(3, page.title(charter.getTitle(), "charter"));
        page.texts(0, "Charter.philosophy", charter.getPhilosophy());
        page.texts(0, "Charter.purpose", charter.getPurpose());
        page.texts(0, "Charter.goals", charter.getGoals());
        page.fact(0, "Charter.source", charter.getSourceId().map(page::source));
        page.extensions(0, charter);
    }
}
