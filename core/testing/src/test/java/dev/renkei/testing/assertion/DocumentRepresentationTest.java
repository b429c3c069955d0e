package dev.renkei.testing.assertion;

import static dev.renkei.testing.assertion.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.time.Basis;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.presentation.CompositeRepresentation;
import org.assertj.core.presentation.Representation;
import org.assertj.core.presentation.StandardRepresentation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** AssertJ shows the documents of a failed assertion whole, without being told to. */
class DocumentRepresentationTest {

    private static final Agreement SIGNED = Agreement.builder()
            .title("協定")
            .addParties(Party.of("みなと市"), Party.of("海町"))
            .concludedOn(StatedDate.of(PartialDate.of(2017)))
            .build();
    private static final Agreement UNSIGNED =
            Agreement.builder().from(SIGNED).concludedOn(Optional.empty()).build();

    private static final String UNSIGNED_TEXT = """
            Agreement
              /parties/0/organization/name: みなと市
              /parties/1/organization/name: 海町
              /title: 協定""";

    @AfterEach
    void forgetTheFormatters() {
        StandardRepresentation.removeAllRegisteredFormatters();
    }

    @Test
    void documentsThatAreNotEqualAreShownWhole() {
        assertThat(messageOf(() -> assertThat((Object) SIGNED).isEqualTo(UNSIGNED)))
                .isEqualToNormalizingNewlines("""

                        expected:\s
                          Agreement
                          /parties/0/organization/name: みなと市
                          /parties/1/organization/name: 海町
                          /title: 協定
                         but was:\s
                          Agreement
                          /concludedOn: 2017
                          /parties/0/organization/name: みなと市
                          /parties/1/organization/name: 海町
                          /title: 協定""");
    }

    @Test
    void documentsInListsMapsArraysAndOptionalsAreShownWhole() {
        assertThat(List.<Object>of(
                        List.of(UNSIGNED), Map.of("a", UNSIGNED), new Agreement[] {UNSIGNED}, Optional.of(UNSIGNED)))
                .allSatisfy(
                        holder -> assertThat(messageOf(() -> assertThat(holder).isNull()))
                                .containsIgnoringNewLines(UNSIGNED_TEXT));
    }

    @Test
    void valuesThatDifferInWhatTheirTextLeavesOutAreTold() {
        StatedDate date = StatedDate.of(PartialDate.of(2024));

        assertThat(messageOf(() -> assertThat(List.of(date)).containsExactly(date.withBasis(Basis.INFERRED))))
                .containsIgnoringNewLines("[2024\n/basis: INFERRED]");
    }

    @Test
    void otherValuesAreShownAsAssertjShowsThem() {
        Representation representation = new DocumentRepresentation();

        assertThat(List.of("x", 1, PartialDate.of(2024), Map.Entry.class))
                .allSatisfy(
                        value -> assertThat(representation.toStringOf(value)).isNull())
                .allSatisfy(value ->
                        assertThat(representation.unambiguousToStringOf(value)).isNull());
        assertThat(List.<Object>of(
                        List.of("x", 'y', List.of(1.5f)),
                        Map.of("x", 1L),
                        new Object[] {"x"},
                        Optional.of("x"),
                        List.of()))
                .allSatisfy(value -> assertThat(representation.toStringOf(value))
                        .isEqualTo(
                                value.equals(Optional.of("x"))
                                        ? "Optional[\"x\"]"
                                        : new StandardRepresentation().toStringOf(value)));
    }

    @Test
    void theRepresentationOfAHostComesFirst() {
        Representation host = value -> value instanceof Agreement ? "the host's agreement" : null;

        assertThat(new CompositeRepresentation(List.of(new DocumentRepresentation(), host)).toStringOf(SIGNED))
                .isEqualTo("the host's agreement");
    }

    @Test
    void theFormatterOfAHostComesFirst() {
        Assertions.registerFormatterForType(StatedDate.class, date -> "the host's date");

        assertThat(messageOf(() ->
                        assertThat((Object) StatedDate.of(PartialDate.of(2024))).isNull()))
                .contains("the host's date");
    }
}
