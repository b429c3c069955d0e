package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import dev.renkei.constraint.Advice;
import dev.renkei.constraint.Publication;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Report;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes agreements that Spring has read through Renkei's module and validated by their constraints.
 *
 * <p>Spring hands over what it found, so that the answer tells of advice too: the report says which findings are errors.
 */
@RestController
@RequestMapping(path = "/agreements", consumes = MediaType.APPLICATION_JSON_VALUE)
class AgreementController {

    private final Answers answers;

    AgreementController(Answers answers) {
        this.answers = answers;
    }

    /** Takes a draft, judged by the rules that hold for every document. */
    @PostMapping
    ResponseEntity<Object> takeDraft(
            @RequestBody @Validated(Advice.class) Agreement agreement, BindingResult found, Locale locale) {
        return answers.to(reportOf(found, Profile.DRAFT), locale);
    }

    /** Takes an agreement that is to be published. */
    @PostMapping("/publications")
    ResponseEntity<Object> takeForPublication(
            @RequestBody @Validated(Publication.class) Agreement agreement, BindingResult found, Locale locale) {
        return answers.to(reportOf(found, Profile.PUBLICATION), locale);
    }

    private static Report reportOf(BindingResult found, Profile profile) {
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        for (ObjectError error : found.getAllErrors()) {
            violations.add(error.unwrap(ConstraintViolation.class));
        }
        return Report.from(profile, violations);
    }
}
