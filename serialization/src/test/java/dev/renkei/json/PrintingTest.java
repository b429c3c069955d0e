package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.testing.Samples;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrintingTest {

    @Test
    void aResultPrintsItsValueAndWhetherItIsValid() {
        Agreement agreement = Samples.agreements(7).findFirst().orElseThrow();

        assertThat(RenkeiJson.read(RenkeiJson.write(agreement), Agreement.class))
                .hasToString("ReadResult[" + agreement + ", valid]");
        assertThat(RenkeiJson.read(new byte[0], Agreement.class))
                .hasToString("ReadResult[no value, 1 finding, invalid]");
    }

    @Test
    void optionsPrintHowTheyJudgeAndAWriterItsLanguageAndForm() {
        assertThat(ReadOptions.standard()).hasToString("ReadOptions[RenkeiValidator[DRAFT]]");
        assertThat(ReportWriter.in(Locale.JAPAN).indented()).hasToString("ReportWriter[ja, indented]");
    }
}
