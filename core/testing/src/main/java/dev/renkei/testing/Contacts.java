package dev.renkei.testing;

import dev.renkei.organization.Contact;
import dev.renkei.organization.Office;
import dev.renkei.organization.Person;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Locale;

/**
 * Makes contacts that reach nobody, and persons that are nobody.
 *
 * <p>Persons are named by the words with which Japanese forms show how they are filled in (見本, 例示, 記入), so that each name is
 * known at sight to be nobody's.
 *
 * <p>Japan reserves no telephone numbers for fiction. These begin with 03-0000: a local exchange never begins with 0, so that no
 * subscriber has one. Mail addresses and web pages lie under example.jp, which JPRS keeps for examples.
 */
final class Contacts {

    private record Word(String written, String reading) {}

    private static final List<Word> FAMILY_NAMES = List.of(
            new Word("見本", "みほん"),
            new Word("例示", "れいじ"),
            new Word("記入", "きにゅう"),
            new Word("仮名", "かめい"),
            new Word("架空", "かくう"),
            new Word("試作", "しさく"),
            new Word("署名", "しょめい"),
            new Word("雛形", "ひながた"));

    private static final List<Word> GIVEN_NAMES = List.of(
            new Word("太郎", "たろう"),
            new Word("花子", "はなこ"),
            new Word("一郎", "いちろう"),
            new Word("良子", "よしこ"),
            new Word("次郎", "じろう"),
            new Word("明子", "あきこ"),
            new Word("三郎", "さぶろう"),
            new Word("桃子", "ももこ"));

    private Contacts() {}

    static Contact sample(RandomSource choices, OrganizationName name) {
        Contact.Builder contact = Contact.builder()
                .organization(choices.maybe(2, 3, any -> name.named()))
                .office(choices.maybe(1, 4, any -> Office.of(any.oneOf(List.of("企画課長", "協働推進担当")))))
                .person(choices.maybe(1, 5, Contacts::person))
                .addTelephone(telephone(choices));
        choices.maybe(1, 3, any -> "kyodo" + any.between(1, 99) + "@example.jp").ifPresent(contact::addEmail);
        choices.maybe(1, 4, any -> "https://www.example.jp/contact/" + any.between(1, 99))
                .ifPresent(contact::addWebPage);
        choices.maybe(1, 4, any -> address(any, name.place())).ifPresent(contact::address);
        return Extensions.build(choices, contact);
    }

    private static String telephone(RandomSource choices) {
        String number = String.format(Locale.ROOT, "03-0000-%04d", choices.below(10_000));
        return choices.oneOf(
                List.of(number, Texts.inFullWidth(number), "03（0000）" + number.substring(8), number + "（代表）"));
    }

    private static LocalizedText address(RandomSource choices, PlaceName place) {
        return LocalizedText.of(place.prefecture() + place.full() + "見本町" + choices.between(1, 9) + "番地");
    }

    static Person person(RandomSource choices) {
        Word family = choices.oneOf(FAMILY_NAMES);
        Word given = choices.oneOf(GIVEN_NAMES);
        String space = choices.oneOf(List.of(" ", "　"));
        Person.Builder person = Person.builder()
                .name(family.written() + space + given.written())
                .reading(choices.maybe(1, 4, any -> LocalizedText.of(family.reading() + " " + given.reading())));
        return Extensions.build(choices, person);
    }
}
