package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import dev.renkei.spring.ReportAnswers;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes agreements, which are valid when they arrive here, and answers with what else there is to say about them.
 */
@RestController
@RequestMapping(path = "/agreements", consumes = MediaType.APPLICATION_JSON_VALUE)
class AgreementController {

    private final RenkeiValidator validator;
    private final ReportAnswers answers;

    AgreementController(RenkeiValidator validator, ReportAnswers answers) {
        this.validator = validator;
        this.answers = answers;
    }

    /** Takes a draft, judged by the rules that hold for every document. */
    @PostMapping
    ResponseEntity<byte[]> takeDraft(@RequestBody Agreement agreement, Locale locale) {
        return answers.to(validator.validate(agreement), locale);
    }

    /** Takes an agreement that is to be published. */
    @PostMapping("/publications")
    ResponseEntity<byte[]> takeForPublication(@RequestBody Agreement agreement, Locale locale) {
        return answers.to(validator.withProfile(Profile.PUBLICATION).validate(agreement), locale);
    }
}
