package dev.renkei.validation;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A rule of the catalogue, with its code, its severity and its texts.
 *
 * <p>The code is stable and of the form {@code concept.subject.fault}, such as {@code agreement.party.duplicate}.
 * Two rules are equal if their codes are.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Rule {

    private static final String NAMES = "urn:renkei:rule:";

    private final String code;
    private final Severity severity;
    private final Profile profile;

    private Rule(String code, Severity severity, Profile profile) {
        this.code = code;
        this.severity = severity;
        this.profile = profile;
    }

    static Rule error(String code) {
        return new Rule(code, Severity.ERROR, Profile.DRAFT);
    }

    static Rule warning(String code) {
        return new Rule(code, Severity.WARNING, Profile.DRAFT);
    }

    static Rule info(String code) {
        return new Rule(code, Severity.INFO, Profile.DRAFT);
    }

    Rule forPublication() {
        return new Rule(code, severity, Profile.PUBLICATION);
    }

    /**
     * Returns the stable code.
     *
     * @return the code, such as {@code agreement.party.duplicate}, not null
     */
    public String getCode() {
        return code;
    }

    /**
     * Returns the severity of findings of the rule.
     *
     * @return the severity, not null
     */
    public Severity getSeverity() {
        return severity;
    }

    /**
     * Returns the profile from which on the rule is checked.
     *
     * @return the mildest profile that includes the rule, not null
     */
    public Profile getProfile() {
        return profile;
    }

    /**
     * Returns what is wrong where the rule is broken, in the language of a reader; English if Renkei does not speak it.
     *
     * @param locale  the reader's locale, not null
     * @param parameters  the values that the message speaks of, by name: each a text or a {@link dev.renkei.message.Message}, not null
     * @return one sentence without a full stop, not null
     */
    public String getMessage(Locale locale, Map<String, ?> parameters) {
        Objects.requireNonNull(parameters, "parameters");
        return RuleTexts.in(locale).message(code, parameters);
    }

    /**
     * Returns why the rule is there, in the language of a reader; English if Renkei does not speak it.
     *
     * @param locale  the reader's locale, not null
     * @return one or two sentences, not null
     */
    public String getReason(Locale locale) {
        return RuleTexts.in(locale).reason(code);
    }

    /**
     * Returns how to repair what breaks the rule, in the language of a reader; English if Renkei does not speak it.
     *
     * @param locale  the reader's locale, not null
     * @return one or two sentences, not null
     */
    public String getRepair(Locale locale) {
        return RuleTexts.in(locale).repair(code);
    }

    /**
     * Returns the name of the rule as a URN (RFC 8141), which stays the same from version to version. It is no address.
     *
     * @return the name, such as {@code urn:renkei:rule:agreement.party.duplicate}, not null
     */
    public URI getUrn() {
        return URI.create(NAMES + code);
    }

    /**
     * Returns the address of the rule in a copy of the rule reference, in which each rule has its code as anchor.
     *
     * <p>For example, the base {@code https://host.example/docs/rules} gives
     * {@code https://host.example/docs/rules#agreement.party.duplicate}.
     *
     * @param base  the address of the rule reference, not null
     * @return the address, not null
     * @throws IllegalArgumentException if the base has a fragment
     */
    public URI getHelpUri(URI base) {
        if (base.getRawFragment() != null) {
            throw new IllegalArgumentException("Base must have no fragment but was " + base);
        }
        return URI.create(base + "#" + code);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Rule other && code.equals(other.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code.
     */
    @Override
    public String toString() {
        return code;
    }
}
