package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.organization.Contact;

/**
 * Whom to ask.
 */
final class ContactsSection {

    private ContactsSection() {}

    static void write(Page page, Agreement agreement) {
        page.section("Agreement.contacts", agreement.getContacts(), contact -> write(page, contact));
    }

    private static void write(Page page, Contact contact) {
        page.label(0, "contact");
        contact.getOrganization().ifPresent(each -> Organizations.write(page, 1, "Contact.organization", each));
        contact.getOffice().ifPresent(office -> Organizations.writeOffice(page, 1, "Contact.office", office));
        contact.getPerson().ifPresent(person -> Organizations.writePerson(page, 1, "Contact.person", person));
        contact.getTelephones().forEach(number -> page.fact(1, "Contact.telephones", number));
        contact.getEmails().forEach(email -> page.fact(1, "Contact.emails", email));
        page.text(1, "Contact.address", contact.getAddress());
        contact.getWebPages().forEach(address -> page.fact(1, "Contact.webPages", address));
        page.extensions(1, contact);
    }
}
