package dev.renkei.json.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Profile;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests of providers run without an expression language, and once more with one. */
@Tag("provider")
@Tag("expression-language")
class ExpressionLanguageTest {

    /** A type of the host, with a message of its own that an expression language evaluates. */
    record Folder(@NotEmpty(message = "${7 * 6} of {min}") String name) {}

    /** The log of Hibernate Validator, which warns where it does not evaluate an expression. */
    private static final Logger LOG = Logger.getLogger(ParameterMessageInterpolator.class.getName());

    private final Warnings warnings = new Warnings();

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(warnings);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(warnings);
        LOG.setUseParentHandlers(true);
        assertThat(warnings.messages).allMatch(message -> message.contains("EL expression: ${7 * 6}"));
        assertThat(warnings.messages.isEmpty()).isEqualTo(Provider.hasExpressionLanguage());
    }

    @Test
    void isOnTheClassPathWhereItIsMeantToBe() {
        try (Provider provider = Provider.speaking(Locale.ENGLISH)) {
            assertThat(provider.violations(new Folder(""), Profile.DRAFT))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage())
                            .startsWith(Provider.hasExpressionLanguage() ? "42" : "${7 * 6}"));
        }
    }

    @Test
    void isNotAskedForTheViolationsOfOtherConstraints() {
        assertThat(Provider.bilingual().violations(new Folder(""), Profile.DRAFT))
                .singleElement()
                .satisfies(violation -> assertThat(Finding.from(violation)).isEmpty());
    }

    /** Keeps what is logged. */
    private static final class Warnings extends Handler {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            messages.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
