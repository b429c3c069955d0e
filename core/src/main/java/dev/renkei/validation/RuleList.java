package dev.renkei.validation;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ValueType;
import dev.renkei.register.Register;
import dev.renkei.stated.StatedProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that books add when they are asked for them: all rules, or those that can find something in the documents of one class.
 *
 * <p>A check is linked where it is named, which costs more than to run it once. So a book opens a section for each kind of document
 * about which it has rules, and names them only if they are asked for:
 * <pre>{@code
 *   if (rules.open(Agreement.class, "amendments")) {
 *       rules.add(BoundRule.of(Agreement.class, warning("agreement.amendment.order"), AgreementRules::amendmentOrder));
 *   }
 * }</pre>
 */
final class RuleList {

    /** The rules that are asked for: about one class of documents, which state no other properties than those of some bits. */
    private record Question(Class<?> concept, long stated) {

        boolean isAbout(Class<?> other, String... names) {
            return concept == other && (names.length == 0 || (ConstrainedProperty.bitsOf(concept, List.of(names)) & stated) != 0);
        }
    }

    private final Optional<Question> question;
    private final List<Rule> rules = new ArrayList<>();
    private final List<BoundRule<?>> bound = new ArrayList<>();
    private Class<?> concept = Object.class;
    private String[] names = {};

    private RuleList(Optional<Question> question) {
        this.question = question;
    }

    /** Returns the list of all rules, to be filled. */
    static RuleList ofAll() {
        return new RuleList(Optional.empty());
    }

    /** Returns the list of the rules that can find something in a document of a class that states some properties, to be filled. */
    static RuleList of(Class<?> concept, long stated) {
        return new RuleList(Optional.of(new Question(concept, stated)));
    }

    /** Adds rules that stand as a standard constraint on an accessor, or that the reader of a payload or a policy applies. */
    void declare(Rule... declared) {
        rules.addAll(List.of(declared));
    }

    /**
     * Opens the section of the rules about documents of a class that find nothing unless one of some properties is stated.
     *
     * @param concept  the class of the documents
     * @param names  the names of the properties, none if the rules look at every document of the class
     * @return whether the rules of the section are asked for
     */
    boolean open(Class<?> concept, String... names) {
        this.concept = concept;
        this.names = names;
        return question.isEmpty() || question.get().isAbout(concept, names);
    }

    /** Returns the types of documents about which rules are asked for, for what is said of each by its declaration. */
    Stream<DocumentType<?, ?>> types() {
        return question.isPresent()
                ? StatedProperties.typeOf(question.get().concept).stream()
                : ValueType.reachedFrom(Register.TYPE).stream()
                        .filter(DocumentType.class::isInstance)
                        .map(type -> (DocumentType<?, ?>) type);
    }

    /**
     * Adds rules to the section that was opened last.
     *
     * @throws IllegalArgumentException if a rule is about another concept
     */
    void add(BoundRule<?>... added) {
        for (BoundRule<?> rule : added) {
            if (rule.concept() != concept) {
                throw new IllegalArgumentException("Rule must be about " + concept + " but is not: " + rule.rule());
            }
            rules.add(rule.rule());
            bound.add(names.length == 0 ? rule : rule.ifStated(names));
        }
    }

    /** Returns the rules in their order. One that judges several concepts occurs for each. */
    List<Rule> rules() {
        return rules;
    }

    /** Returns the rules with a check of their own, in their order. */
    List<BoundRule<?>> bound() {
        return bound;
    }
}
