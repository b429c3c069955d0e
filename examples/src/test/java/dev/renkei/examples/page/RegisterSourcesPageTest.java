package dev.renkei.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Source;
import dev.renkei.register.Register;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The agreements of a register name a source by its key: one of their own first, else one of the register. */
class RegisterSourcesPageTest {

    private static Agreement.Builder agreement(String title) {
        return Agreement.builder()
                .title(title)
                .concludedOn(StatedDate.of(PartialDate.of(2020)).withSourceId("list"));
    }

    private static Source source(String title) {
        return Source.builder().id("list").title(title).build();
    }

    @Test
    void namesTheSourceOfTheAgreementBeforeThatOfTheRegister() {
        Register register = Register.builder()
                .addSource(source("県の一覧"))
                .addAgreements(
                        agreement("甲").build(),
                        agreement("乙").addSource(source("市の一覧")).build(),
                        agreement("丙").build())
                .build();

        List<String> dates = RegisterPage.of(register, Locale.JAPANESE, LocalDate.of(2026, 11, 29))
                .lines()
                .filter(line -> line.startsWith("- **締結日**"))
                .toList();

        assertThat(dates)
                .containsExactly(
                        "- **締結日**: 2020年、令和2年、出典「県の一覧」",
                        "- **締結日**: 2020年、令和2年、出典「市の一覧」",
                        "- **締結日**: 2020年、令和2年、出典「県の一覧」");
    }
}
