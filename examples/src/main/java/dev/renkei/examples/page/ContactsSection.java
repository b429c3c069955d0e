package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.organization.Contact;
import java.util.List;

/**
 * Whom to ask.
 */
final class ContactsSection {

    private ContactsSection() {}

    static void write(Page page, Agreement agreement) {
        List<Contact> contacts = agreement.getContacts();
        if (!contacts.isEmpty()) {
            page.section("contacts");
            contacts.forEach(contact -> write(page, contact));
        }
    }

    private static void write(Page page, Contact contact) {
        page.label(0, "contact");
        contact.getOrganization().ifPresent(each -> Organizations.write(page, 1, "organization", each));
        contact.getOffice().ifPresent(office -> Organizations.writeOffice(page, 1, "office", office));
        contact.getPerson().ifPresent(person -> Organizations.writePerson(page, 1, "person", person));
        contact.getTelephones().forEach(number -> page.fact(1, "contact.telephone", number));
        contact.getEmails().forEach(email -> page.fact(1, "contact.email", email));
        page.text(1, "contact.address", contact.getAddress());
        contact.getWebPages().forEach(address -> page.fact(1, "web-page", address));
        page.extensions(1, contact);
    }
}
