package dev.renkei.validation;

import dev.renkei.message.Message;
import dev.renkei.text.Stated;
import dev.renkei.text.WordingMatch;
import dev.renkei.wording.Excerpt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a check has at hand while it looks at one subject, or at a part of it: today's date, and a way to report what it finds there.
 */
final class RuleContext {

    /** Takes what a check reports, in parameters that nobody changes, and how much it weighs, empty for what its rule weighs. */
    @FunctionalInterface
    interface Listener {
        void reported(Optional<Severity> severity, List<Object> steps, Map<String, Object> parameters);
    }

    private static final Object[] NOTHING = {};

    private final LocalDate today;
    private final Listener listener;

    /** The context from which the steps lead here, null at the subject as a whole: most contexts are never asked for their steps. */
    private final @Nullable RuleContext above;

    /** The list at whose index the context is, null if it is at no element of a list. */
    private final @Nullable String list;

    private final int index;
    private final Object[] more;

    /** Creates the context of a subject as a whole, for one rule or for all. */
    RuleContext(LocalDate today, Listener listener) {
        this.today = today;
        this.listener = listener;
        this.above = null;
        this.list = null;
        this.index = 0;
        this.more = NOTHING;
    }

    private RuleContext(RuleContext above, @Nullable String list, int index, Object... more) {
        this.today = above.today;
        this.listener = above.listener;
        this.above = above;
        this.list = list;
        this.index = index;
        this.more = more;
    }

    LocalDate today() {
        return today;
    }

    /** Returns the context at the part to which the steps lead from here: names of properties and indexes of lists. */
    RuleContext at(Object... more) {
        return new RuleContext(this, null, 0, more);
    }

    /** Returns the context at an element of a list. */
    RuleContext at(String list, int index) {
        return new RuleContext(this, list, index, NOTHING);
    }

    /** Returns the context at a property of an element of a list. */
    RuleContext at(String list, int index, String property) {
        return new RuleContext(this, list, index, property);
    }

    private List<Object> steps() {
        List<Object> all = above == null ? new ArrayList<>() : above.steps();
        if (list != null) {
            all.add(list);
            all.add(index);
        }
        all.addAll(Arrays.asList(more));
        return all;
    }

    /** Reports that the rule is broken here, with the parameters of its message: a name, its value, and so on. */
    void report(Object... namesAndValues) {
        listener.reported(Optional.empty(), steps(), parameters(namesAndValues));
    }

    /** Reports the words of a source, with the value that they should denote. */
    void reportWords(Stated<?, ?, ?> stated, Object value) {
        at("asWritten").report("asWritten", stated.getAsWritten().orElse(""), "value", value);
    }

    /** Reports the words of a source if they compare with the value beside them in a given way. */
    void reportWordsIf(WordingMatch match, Stated<?, ?, ?> stated, Object value) {
        if (stated.compareAsWritten() == match) {
            reportWords(stated, value);
        }
    }

    /** Reports a warning, whatever the severity of the rule: the place may be right. */
    void doubt(Object... namesAndValues) {
        listener.reported(Optional.of(Severity.WARNING), steps(), parameters(namesAndValues));
    }

    /** Reports information, whatever the severity of the rule. */
    void note(Object... namesAndValues) {
        listener.reported(Optional.of(Severity.INFO), steps(), parameters(namesAndValues));
    }

    /** Checks if a condition holds for any element of a list, which checks of most documents ask in vain. */
    static <T> boolean any(List<T> elements, Predicate<? super T> condition) {
        for (int i = 0; i < elements.size(); i++) {
            if (condition.test(elements.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Reports each text of a list that is neither blank nor right. */
    void reportEach(String list, List<String> texts, Predicate<String> isRight) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank() && !isRight.test(texts.get(i))) {
                at(list, i).report("value", texts.get(i));
            }
        }
    }

    private static Map<String, Object> parameters(Object... namesAndValues) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            parameters.put(
                    namesAndValues[i].toString(), value instanceof Message ? value : Excerpt.of(value.toString()));
        }
        return Collections.unmodifiableMap(parameters);
    }
}
