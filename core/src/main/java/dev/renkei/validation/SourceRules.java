package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Source;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.identifier.IdentifierSchemes;
import dev.renkei.register.Register;
import java.util.List;
import java.util.function.Function;

/**
 * The rules about sources.
 */
final class SourceRules {

    private static final Rule DUPLICATE_ID = error("source.id.duplicate");

    static final RuleBook BOOK = RuleBook.of(
            keysOf(Agreement.class, Agreement::getSources),
            keysOf(CaseCollection.class, CaseCollection::getSources),
            keysOf(Register.class, Register::getSources),
            Check.of(Source.class, warning("source.web-page-form"), SourceRules::webPageForm)
                    .reading());

    private SourceRules() {}

    private static void webPageForm(Source source, Inspection inspection) {
        source.getWebPage()
                .filter(webPage -> !webPage.isBlank()
                        && IdentifierSchemes.URL.check(webPage).isPresent())
                .ifPresent(webPage -> inspection.at("webPage").found("value", webPage));
    }

    private static <T> Check<T> keysOf(Class<T> concept, Function<T, List<Source>> sources) {
        return Check.of(
                        concept,
                        DUPLICATE_ID,
                        (document, inspection) -> new Repeats<String>()
                                .tell(sources.apply(document), Source::getId, inspection.at("sources"), "id"))
                .reading("sources/*/id");
    }
}
