package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConversionResidueProperties {

    @Property
    void findsWhatASearchFinds(@ForAll("texts") String text) {
        Matcher residue = ConversionResidue.RESIDUE.matcher(text);
        Optional<String> first = residue.find() ? Optional.of(residue.group()) : Optional.empty();

        assertThat(ConversionResidue.firstIn(text)).isEqualTo(first);
    }

    @Example
    void looksAtEachCharacterWithWhichAResidueCanBegin() {
        assertThat(IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                        .mapToObj(Character::toString)
                        .filter(ConversionResidueProperties::beginsResidue)
                        .filter(each -> !ConversionResidue.canBeginAt(0, each + "ｦ")))
                .isEmpty();
    }

    /** Checks if a character is a residue, or could be the beginning of one. */
    private static boolean beginsResidue(String character) {
        Matcher residue = ConversionResidue.RESIDUE.matcher(character);
        return residue.lookingAt() || residue.hitEnd();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "[", "]", "image", "画像", "1", "_", "_x000D_", "<", "br", ">", "/", "&", "amp", ";", "#", "REF!", "縺", "繧",
                        "ｿ", "ｦ", "ﾃ", "｡", "､", "ﾟ", "漢", "α", "ã", "\u0081", "¿", "â", "€", "™", "‚", "Ý", "¤", "ß", "ï»¿", "Ã",
                        "\uFFFD", "〓", "\u2E80", "\uE000", "\uD842\uDFB7", "\uD83F\uDFFE", "\uFDD0", "か", "ー", "a", "。", " ")
                .list()
                .ofMaxSize(8)
                .map(each -> String.join("", each));
    }
}
