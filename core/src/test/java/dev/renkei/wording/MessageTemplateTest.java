package dev.renkei.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

    @Test
    void fillsEachParameterByItsName() {
        assertThat(MessageTemplate.fill("from {min} to {max}, {min} included", Map.of("min", "1", "max", "17")))
                .isEqualTo("from 1 to 17, 1 included");
    }

    @Test
    void leavesATemplateWithoutParametersAsItIs() {
        assertThat(MessageTemplate.fill("must not be blank", Map.of("value", "x")))
                .isEqualTo("must not be blank");
        assertThat(MessageTemplate.fill("", Map.of())).isEmpty();
    }

    @Test
    void leavesANameWithoutParameterAsItIsWritten() {
        assertThat(MessageTemplate.fill("{max} {value} {", Map.of("value", "x")))
                .isEqualTo("{max} x {");
        assertThat(MessageTemplate.fill("{max", Map.of("max", "1"))).isEqualTo("{max");
    }

    @Test
    void takesValuesAsTheyAre() {
        assertThat(MessageTemplate.fill("{a}{b}", Map.of("a", "{b}", "b", "$1\\")))
                .isEqualTo("{b}$1\\");
    }
}
