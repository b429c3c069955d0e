package dev.renkei.organization;

import dev.renkei.declaration.ConstantType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Organizations that a source counts or describes without naming them (14事業者, ほか３社, 相手方非公表).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class UnnamedOrganizations implements Document permits ImmutableUnnamedOrganizations {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<UnnamedOrganizations, Builder> TYPE = DocumentType.of(
            UnnamedOrganizations.class,
            "Organizations that a source counts or describes without naming them.",
            type -> type.builtBy(UnnamedOrganizations::builder, Builder::build)
                    .optional(
                            "count",
                            StatedCount.TYPE,
                            UnnamedOrganizations::getCount,
                            Builder::count,
                            "The number of organizations.")
                    .optional(
                            "kind",
                            Organization.Kind.TYPE,
                            UnnamedOrganizations::getKind,
                            Builder::kind,
                            "The kind of the organizations.")
                    .optional(
                            "disclosure",
                            Disclosure.TYPE,
                            UnnamedOrganizations::getDisclosure,
                            Builder::disclosure,
                            "Why the source does not name them.")
                    .optional(
                            "description",
                            LocalizedText.TYPE,
                            UnnamedOrganizations::getDescription,
                            Builder::description,
                            "What the source says of them, such as 市内の宿泊施設.")
                    .extensions(UnnamedOrganizations::getExtensions, Builder::putAllExtensions));

    /**
     * Specifies why a source does not name organizations (非公表・不明).
     */
    public enum Disclosure implements NeedsModule, Labelled {
        /** The source counts or describes them without naming them (ほか３社). */
        NOT_LISTED,

        /** The source withholds their names (非公表). */
        WITHHELD,

        /** The source does not know them, or the entry is empty (不明). */
        UNKNOWN;

        /** The type of the constants. */
        public static final ConstantType<Disclosure> TYPE =
                ConstantType.of(Disclosure.class, "Why a source does not name organizations.");

        @Override
        public String getLabel(Locale locale) {
            return Labelled.of(this, locale);
        }
    }

    UnnamedOrganizations() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks if words stand for organizations without their names, as lists print them.
     *
     * <p>For example, ほか３社, 県内全市町村, 14事業者 and 非公表 do, and 市町村振興協会 does not.
     *
     * @param words  the words, not null
     * @return true if they name no organization
     */
    public static boolean areMeantBy(String words) {
        return UnnamedWords.matches(Objects.requireNonNull(words, "words").strip());
    }

    /**
     * Checks if words only say that there are others: ほか, など, その他.
     *
     * @param words  the words, not null
     * @return true if they neither count nor describe the others
     */
    public static boolean areOthersMeantBy(String words) {
        return UnnamedWords.areOthersUncounted(
                Objects.requireNonNull(words, "words").strip());
    }

    /**
     * Finds the organizations for which words stand in place of their names.
     *
     * <p>For example, {@code find("ほか３社")} has the count 3 with its words, and {@code find("県内全市町村")} the words as description.
     *
     * @param words  the words, not null
     * @return the organizations, empty if the words can be a name, not null
     */
    public static Optional<UnnamedOrganizations> find(String words) {
        return areMeantBy(words) ? Optional.of(UnnamedWords.read(words.strip())) : Optional.empty();
    }

    /**
     * Finds the words at the end of a name that may mention further organizations, whose number is not certain.
     *
     * <p>For example, 等３社 in 海商店等３社 can count all or only the others.
     *
     * @param name  the name, not null
     * @return the words, empty if there are none, not null
     */
    public static Optional<String> findWordsIn(String name) {
        return UnnamedWords.perhapsOthersAtEnd(Objects.requireNonNull(name, "name"));
    }

    /** {@return the number of organizations, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getCount();

    /** {@return the kind of the organizations, empty if not stated, not null} */
    public abstract Optional<Organization.Kind> getKind();

    /** {@return why the source does not name them, empty if not stated, not null} */
    public abstract Optional<Disclosure> getDisclosure();

    /** {@return what the source says of them, such as 市内の宿泊施設, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getDescription();

    /**
     * Returns the minimum number of organizations that several statements are about.
     *
     * @param statements  the statements, not null
     * @return the number, with 1 for each statement without a number
     */
    public static long minimumOf(List<UnnamedOrganizations> statements) {
        long minimum = 0;
        for (UnnamedOrganizations each : statements) {
            minimum += each.minimum();
        }
        return minimum;
    }

    /**
     * Returns the minimum number of these organizations.
     *
     * @return the number, 1 if the source states none
     */
    public final int minimum() {
        return getCount().map(StatedCount::getCount).orElse(1);
    }

    /**
     * Returns the number, the kind and the description, for example {@code UnnamedOrganizations[14 (14事業者)]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("UnnamedOrganizations", getCount(), getKind(), getDisclosure(), getDescription());
    }

    /** Builds a {@link UnnamedOrganizations}. */
    public static final class Builder extends ImmutableUnnamedOrganizations.Builder
            implements DocumentBuilder<UnnamedOrganizations, UnnamedOrganizations.Builder> {
        Builder() {}

        /**
         * Sets what the source says of the organizations, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder description(String text) {
            return description(LocalizedText.of(Objects.requireNonNull(text, "description")));
        }
    }
}
