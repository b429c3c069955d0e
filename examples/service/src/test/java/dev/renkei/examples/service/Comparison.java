package dev.renkei.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Compares what the service answers, what its validator finds and what the library's own validator says.
 */
final class Comparison {

    private static final Service SERVICE = Service.running();

    private Comparison() {}

    /** Returns what all of them find. */
    static List<Told> assertThatAllAgreeOn(byte[] document, Profile profile, Locale locale) {
        return assertThatAllAgreeOn(
                RenkeiJson.read(document, Agreement.class).orElseThrow(), document, profile, locale);
    }

    static List<Told> assertThatAllAgreeOn(Agreement agreement, byte[] document, Profile profile, Locale locale) {
        Report own = RenkeiValidator.standard()
                .withClock(Service.CLOCK)
                .withProfile(profile)
                .validate(agreement);
        Set<ConstraintViolation<Agreement>> violations = violations(agreement, profile, locale);

        assertThat(Report.from(profile, violations)).isEqualTo(own);
        assertThat(violations.stream().map(ConstraintViolation::getMessage))
                .containsExactlyInAnyOrderElementsOf(own.getFindings().stream()
                        .map(finding -> finding.getMessage(locale))
                        .toList());
        List<Told> answer = answer(document, profile, locale);
        // A draft that is valid is judged as a value; anything else as a text, with the places of the text in the order
        // of its lines.
        Report read = RenkeiJson.read(
                        document,
                        Agreement.class,
                        ReadOptions.standard().withClock(Service.CLOCK).withProfile(profile))
                .getReport();
        assertThat(answer).isEqualTo(Told.by(profile == Profile.DRAFT && own.isValid() ? own : read, locale));
        return answer;
    }

    /** Returns what the service answers, by the profile that it is asked for. */
    private static List<Told> answer(byte[] document, Profile profile, Locale locale) {
        String path = profile == Profile.DRAFT
                ? "/agreements"
                : "/agreements/validation?profile=" + profile.name().toLowerCase(Locale.ROOT);
        HttpResponse<String> answer = SERVICE.post(path, document, locale.toLanguageTag());
        List<Told> told = Told.by(answer.body());
        boolean hasError = told.stream().anyMatch(each -> each.severity().equals("ERROR"));
        assertThat(answer.statusCode()).isEqualTo(hasError ? 422 : 200);
        return told;
    }

    private static Set<ConstraintViolation<Agreement>> violations(Agreement agreement, Profile profile, Locale locale) {
        LocaleContextHolder.setLocale(locale);
        try {
            return SERVICE.bean(Validator.class).validate(agreement, profile.getGroup());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
