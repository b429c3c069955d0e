package dev.renkei.testing;

import dev.renkei.organization.Person;
import java.util.List;

/**
 * The names of made-up persons: the words with which Japanese forms show how they are filled in (見本, 例示, 記入), so that each is
 * known at sight to be nobody's name.
 */
final class PersonNames {

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

    private PersonNames() {}

    static Person sample(RandomSource choices) {
        Word family = choices.oneOf(FAMILY_NAMES);
        Word given = choices.oneOf(GIVEN_NAMES);
        String space = choices.oneOf(List.of(" ", "　"));
        Person.Builder person = Person.builder()
                .name(family.written() + space + given.written())
                .reading(choices.maybe(1, 4, any -> Texts.of(family.reading() + " " + given.reading())));
        Extensions.sometimes(choices, person);
        return person.build();
    }
}
