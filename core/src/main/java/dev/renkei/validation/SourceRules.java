package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Source;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.identifier.IdentifierScheme;
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
            BoundRule.of(Source.class, warning("source.web-page-form"), SourceRules::webPageForm)
                    .reading());

    private SourceRules() {}

    private static void webPageForm(Source source, RuleContext context) {
        source.getWebPage().ifPresent(webPage -> checkWebPage(webPage, context.at("webPage")));
    }

    /** Reports an address that is not one of a web page. A blank text is another rule's. */
    static void checkWebPage(String webPage, RuleContext context) {
        if (!webPage.isBlank() && IdentifierScheme.URL.check(webPage).isPresent()) {
            context.report("value", webPage);
        }
    }

    private static <T> BoundRule<T> keysOf(Class<T> concept, Function<T, List<Source>> sources) {
        return BoundRule.of(
                        concept,
                        DUPLICATE_ID,
                        (document, context) -> new Duplicates<String>()
                                .report(sources.apply(document), Source::getId, context.at("sources"), "id"))
                .reading("sources/*/id");
    }
}
