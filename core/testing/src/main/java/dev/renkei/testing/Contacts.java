package dev.renkei.testing;

import dev.renkei.organization.Contact;
import dev.renkei.organization.Office;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Locale;

/**
 * Makes contacts that reach nobody.
 *
 * <p>Japan reserves no telephone numbers for fiction. These begin with 03-0000: a local exchange never begins with 0, so that no
 * subscriber has one. Mail addresses and web pages lie under example.jp, which JPRS keeps for examples.
 */
final class Contacts {

    private Contacts() {}

    static Contact sample(RandomSource choices, OrganizationName name) {
        Contact.Builder contact = Contact.builder()
                .organization(choices.maybe(2, 3, any -> name.named()))
                .office(choices.maybe(1, 4, any -> Office.of(any.oneOf(List.of("企画課長", "協働推進担当")))))
                .person(choices.maybe(1, 5, PersonNames::sample))
                .addTelephone(telephone(choices));
        choices.maybe(1, 3, any -> "kyodo" + any.between(1, 99) + "@example.jp").ifPresent(contact::addEmail);
        choices.maybe(1, 4, any -> "https://www.example.jp/contact/" + any.between(1, 99))
                .ifPresent(contact::addWebPage);
        choices.maybe(1, 4, any -> address(any, name.place())).ifPresent(contact::address);
        Extensions.sometimes(choices, contact);
        return contact.build();
    }

    private static String telephone(RandomSource choices) {
        String number = String.format(Locale.ROOT, "03-0000-%04d", choices.below(10_000));
        return choices.oneOf(List.of(number, FullWidth.of(number), "03（0000）" + number.substring(8), number + "（代表）"));
    }

    private static LocalizedText address(RandomSource choices, PlaceName place) {
        return Texts.of(place.prefecture() + place.full() + "見本町" + choices.between(1, 9) + "番地");
    }
}
