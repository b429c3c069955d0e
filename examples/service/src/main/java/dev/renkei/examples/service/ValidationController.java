package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.spring.ReportAnswers;
import dev.renkei.validation.Profile;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells everything that is wrong with a payload: its structure and the rules, in one report, each finding with its line.
 */
@RestController
@RequestMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
class ValidationController {

    private final ReadOptions options;
    private final ReportAnswers answers;

    ValidationController(ReadOptions options, ReportAnswers answers) {
        this.options = options;
        this.answers = answers;
    }

    @PostMapping("/agreements/validation")
    ResponseEntity<byte[]> validateAgreement(
            @RequestBody byte[] payload, @RequestParam(defaultValue = "draft") Profile profile, Locale locale) {
        return validate(payload, Agreement.class, profile, locale);
    }

    @PostMapping("/registers/validation")
    ResponseEntity<byte[]> validateRegister(
            @RequestBody byte[] payload, @RequestParam(defaultValue = "draft") Profile profile, Locale locale) {
        return validate(payload, Register.class, profile, locale);
    }

    private ResponseEntity<byte[]> validate(byte[] payload, Class<?> type, Profile profile, Locale locale) {
        return answers.to(
                RenkeiJson.read(payload, type, options.withProfile(profile)).getReport(), locale);
    }
}
