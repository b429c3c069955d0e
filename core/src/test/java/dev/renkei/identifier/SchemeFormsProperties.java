package dev.renkei.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemeFormsProperties {

    @Property
    void plainWebAddressesAreUris(@ForAll("addresses") String address) {
        assertThat(SchemeForms.isPlainWebAddress(address) && !SchemeForms.isUriOfWeb(address))
                .isFalse();
    }

    @Example
    void usualAddressesArePlain() {
        assertThat(SchemeForms.isPlainWebAddress("https://www.city.example.lg.jp/soshiki/1-2_a/index.html?id=3&p=4"))
                .isTrue();
        assertThat(SchemeForms.isPlainWebAddress("https://")).isFalse();
        assertThat(SchemeForms.isPlainWebAddress("https://example.jp:8080/")).isFalse();
        assertThat(SchemeForms.isPlainWebAddress("ftp://example.jp/")).isFalse();
    }

    @Example
    void allLettersAndFiguresOfAsciiArePlainAndTheirNeighboursAreNot() {
        assertThat(SchemeForms.isPlainWebAddress("http://azAZ09.jp/azAZ09")).isTrue();
        assertThat("@[`{:".chars().boxed())
                .noneMatch(each -> SchemeForms.isPlainWebAddress("http://example.jp/" + (char) each.intValue()));
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> begin = Arbitraries.of("http://", "https://", "HTTP://", "http:", "");
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("aZ09-._~/?=&%#:@[ あ").ofMaxLength(8);
        return begin.flatMap(each -> rest.map(each::concat));
    }
}
