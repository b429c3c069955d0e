package dev.renkei.register;

import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import java.util.Objects;

/**
 * A case and its collection.
 *
 * @param collection  the collection, not null
 * @param caseStudy  one of its cases, not null
 * @since 0.1.0
 */
public record CollectedCase(CaseCollection collection, CaseStudy caseStudy) {

    /**
     * Creates a case of a collection.
     *
     * @param collection  the collection, not null
     * @param caseStudy  one of its cases, not null
     */
    public CollectedCase {
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(caseStudy, "caseStudy");
    }
}
