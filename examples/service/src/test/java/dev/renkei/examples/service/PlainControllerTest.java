package dev.renkei.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code @Valid} alone refuses what is not valid, and nothing else. */
class PlainControllerTest {

    @Test
    void takesAnAgreementThatWasSignedOnASaturdayAndHasExpired() {
        assertThat(statusFor("[{\"organization\":\"みなと市\"},{\"organization\":\"かもめ市\"}],\"concludedOn\":\"2017-02-11\","
                        + "\"term\":{\"end\":\"2020-03-31\"}"))
                .isEqualTo(200);
    }

    @Test
    void refusesAnAgreementOfOneParty() {
        assertThat(statusFor("[{\"organization\":\"みなと市\"}]")).isEqualTo(422);
    }

    private static int statusFor(String partiesAndMore) {
        String document =
                "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"協定\",\"parties\":" + partiesAndMore + "}";
        return Service.running().post("/plain", document.getBytes(UTF_8), "en").statusCode();
    }
}
