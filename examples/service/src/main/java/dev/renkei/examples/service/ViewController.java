package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.Document;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.spring.ReportAnswers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows documents and lists as pages and pictures, and gives them back in other forms.
 */
@RestController
class ViewController {

    private static final String VIEW = "/{view:page|timeline|canonical|csv|xlsx|calendar}";

    private final ReadOptions options;
    private final ReportAnswers answers;
    private final ServiceLists lists;
    private final Turns turns;
    private final Clock clock;

    ViewController(ReadOptions options, ReportAnswers answers, ServiceLists lists, Turns turns, Clock clock) {
        this.options = options;
        this.answers = answers;
        this.lists = lists;
        this.turns = turns;
        this.clock = clock;
    }

    /** Shows an agreement that can be read, even if rules are broken; else answers with what is wrong. */
    @PostMapping(path = "/agreements" + VIEW, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> showAgreement(@RequestBody byte[] payload, @PathVariable String view, Locale locale) {
        return turns.take(payload, () -> show(RenkeiJson.read(payload, Agreement.class, options), view, locale));
    }

    /** Shows a register in the same way. */
    @PostMapping(path = "/registers" + VIEW, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> showRegister(@RequestBody byte[] payload, @PathVariable String view, Locale locale) {
        return turns.take(payload, () -> show(RenkeiJson.read(payload, Register.class, options), view, locale));
    }

    /** Shows the register of the rows of a list that have no error. */
    @PostMapping(path = "/lists" + VIEW, consumes = ServiceLists.ANY_FILE)
    ResponseEntity<byte[]> showList(
            @RequestBody byte[] file, @PathVariable String view, ListDetails details, Locale locale) {
        return turns.take(file, () -> answer(lists.read(file, details).register(), view, locale));
    }

    private ResponseEntity<byte[]> show(ReadResult<? extends Document> result, String view, Locale locale) {
        Optional<? extends Document> document = result.getValue();
        return document.isPresent() ? answer(document.get(), view, locale) : answers.to(result.getReport(), locale);
    }

    private ResponseEntity<byte[]> answer(Document document, String name, Locale locale) {
        ViewLimits.check(document, LocalDate.now(clock));
        DocumentView view = DocumentView.valueOf(name.toUpperCase(Locale.ROOT));
        return ResponseEntity.ok().contentType(view.type()).body(view.write(document, locale, clock));
    }
}
