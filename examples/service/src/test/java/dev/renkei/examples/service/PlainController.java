package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The shortest controller that a host can write: it leaves it to Spring to refuse what is not valid. */
@RestController
class PlainController {

    @PostMapping("/plain")
    String take(@RequestBody @Valid Agreement agreement) {
        return agreement.describe(Locale.JAPANESE);
    }
}
