package dev.renkei.time;

import dev.renkei.character.UnicodeText;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.ConstantType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.WholeNumber;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.WordingMatch;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The renewal of an agreement (更新): what happens after its initial term.
 *
 * <p>The kind says whether silence renews the agreement. The length may be missing: 「自動更新する」 does not say for how long. Then the
 * end after a renewal is not known.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Renewal implements Document permits ImmutableRenewal {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Renewal, Builder> TYPE = DocumentType.of(
            Renewal.class,
            "What follows when the initial term of an agreement is over (更新).",
            type -> type.builtBy(Renewal::builder, Builder::build)
                    .required("kind", Kind.TYPE, Renewal::getKind, Builder::kind, "The kind of renewal.")
                    .orAlone()
                    .optional(
                            "length",
                            CivilPeriods.LENGTH,
                            Renewal::getLength,
                            Builder::length,
                            "The length of each renewal, where the agreement is renewed term by term and the length is stated.")
                    .flag(
                            "rolling",
                            Renewal::isRolling,
                            Builder::rolling,
                            "Whether the term is extended by the length at each anniversary of its beginning, and not only at its end.")
                    .optional(
                            "maxRenewals",
                            BasicType.POSITIVE_COUNT,
                            Renewal::getMaxRenewals,
                            Builder::maxRenewals,
                            "How often the agreement can be renewed (1回に限り更新); again and again (以後も同様) if left out.")
                    .optional(
                            "condition",
                            LocalizedText.TYPE,
                            Renewal::getCondition,
                            Builder::condition,
                            "What a side must say to prevent the renewal, or to obtain it, such as 異議の申出.")
                    .list(
                            "notices",
                            Notice.TYPE,
                            Renewal::getNotices,
                            Builder::addNotice,
                            "Until when a side must give notice: to prevent an automatic renewal, to request one, or to end an evergreen agreement.")
                    .optional(
                            "asWritten",
                            BasicType.STRING,
                            Renewal::getAsWritten,
                            Builder::asWritten,
                            "The words of the agreement about the renewal.")
                    .extensions(Renewal::getExtensions, Builder::putAllExtensions));

    /** The kinds of renewal. */
    public enum Kind implements NeedsModule, Labelled {
        /** The agreement is not renewed. */
        NONE,
        /** The agreement is renewed unless a side gives notice (自動更新). */
        AUTOMATIC,
        /** The agreement is renewed if a side requests it or all sides agree. */
        ON_REQUEST,
        /** The agreement continues until a side ends it by notice. */
        EVERGREEN,
        /** The agreement has no end (期間の定めなし). */
        INDEFINITE,
        /** The source speaks of a renewal, but not of its kind (更新：有): after its term, the agreement may have been renewed or not. */
        UNSTATED;

        /** The type of the kinds. */
        public static final ConstantType<Kind> TYPE =
                ConstantType.of(Kind.class, "RenewalKind", "What becomes of the agreement at the end of its term.");

        /**
         * Checks if an agreement of this kind is renewed term by term, so that a renewal can have a length.
         *
         * @return true for {@link #AUTOMATIC}, {@link #ON_REQUEST} and {@link #UNSTATED}
         */
        public boolean isByTerms() {
            return this == AUTOMATIC || this == ON_REQUEST || this == UNSTATED;
        }

        /**
         * Checks if a renewal of this kind can have notices. What a notice is for is not known where the kind is not stated.
         *
         * @return true for {@link #AUTOMATIC}, {@link #ON_REQUEST} and {@link #EVERGREEN}
         */
        public boolean hasNotices() {
            return this == AUTOMATIC || this == ON_REQUEST || this == EVERGREEN;
        }

        @Override
        public String getLabel(Locale locale) {
            return Labelled.of(this, locale);
        }
    }

    /**
     * A renewal that was read from words, with what the words say beside it.
     *
     * @param renewal  the renewal with the words, not null
     * @param unread  what the words say of a notice that the renewal does not have, as written, possibly empty, not null
     */
    public record Phrase(Renewal renewal, List<String> unread) implements NeedsModule {

        /**
         * Creates a phrase.
         *
         * @param renewal  the renewal, not null
         * @param unread  what was not read, as written, not null
         */
        public Phrase {
            Objects.requireNonNull(renewal, "renewal");
            unread = List.copyOf(unread);
        }
    }

    Renewal() {}

    // -------------------------------------------------------------------------------------------- factories

    /** {@return a new builder, on which {@code kind} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a renewal of which only the kind is stated.
     *
     * <p>「期間満了後は自動更新とする」 is {@code of(Kind.AUTOMATIC)}.
     *
     * @param kind  the kind of renewal, not null
     * @return the renewal, not null
     */
    public static Renewal of(Kind kind) {
        return builder().kind(kind).build();
    }

    /** {@return the renewal of an agreement that is not renewed, not null} */
    public static Renewal none() {
        return of(Kind.NONE);
    }

    /**
     * Obtains automatic renewal (自動更新), repeated for the same length unless a side gives notice.
     *
     * <p>「期間満了の1か月前までに…申し出がないときは、1年間更新するものとし、以後も同様とする」 is
     * {@code automatic(Period.ofYears(1), Notice.of(Period.ofMonths(1)))}.
     *
     * @param length  the length of each renewal, positive, not null
     * @param notices  the notice that each side must give, none if the agreement does not state any, not null
     * @return the renewal, not null
     * @throws IllegalArgumentException if the length is not positive or more than 9999 years
     */
    public static Renewal automatic(Period length, Notice... notices) {
        return builder()
                .kind(Kind.AUTOMATIC)
                .length(length)
                .notices(Arrays.asList(notices))
                .build();
    }

    /**
     * Obtains renewal on the request of a side or by agreement of all sides.
     *
     * <p>「期間満了の1か月前までに申し出があったときは、1年間更新することができる」 is
     * {@code onRequest(Period.ofYears(1), Notice.of(Period.ofMonths(1)))}.
     *
     * @param length  the length of each renewal, positive, not null
     * @param requests  until when a side must request it, none if the agreement does not state any day, not null
     * @return the renewal, not null
     * @throws IllegalArgumentException if the length is not positive or more than 9999 years
     */
    public static Renewal onRequest(Period length, Notice... requests) {
        return builder()
                .kind(Kind.ON_REQUEST)
                .length(length)
                .notices(Arrays.asList(requests))
                .build();
    }

    /**
     * Obtains the renewal of an agreement that continues until a side ends it by notice.
     *
     * @param notices  the notice that each side must give, none if the agreement does not state any, not null
     * @return the renewal, not null
     */
    public static Renewal evergreen(Notice... notices) {
        return builder().kind(Kind.EVERGREEN).notices(Arrays.asList(notices)).build();
    }

    /**
     * Obtains the renewal of an agreement that has no end (期間の定めのない協定).
     *
     * @return the renewal, not null
     */
    public static Renewal indefinite() {
        return of(Kind.INDEFINITE);
    }

    /**
     * Parses words about a renewal: 自動更新（１年ごと）, 満了の３か月前までに申出がなければ１年延長, 更新なし.
     *
     * <p>A length is that of the renewal. Words that do not say how the agreement is renewed, as 有 or １年, are a renewal of the kind
     * {@link Kind#UNSTATED}.
     *
     * @param text  the words, not null
     * @return the renewal with what the words say beside it, not null
     * @throws InvalidDateException if the words do not say whether there is a renewal
     */
    public static Phrase parsePhrase(CharSequence text) {
        return parsePhrase(text, Kind.UNSTATED);
    }

    /**
     * Parses words about a renewal whose kind is known from elsewhere, such as the header 自動更新 of a column above ○.
     *
     * @param text  the words, not null
     * @param unsaid  the kind if the words do not say one, not null
     * @return the renewal with what the words say beside it, not null
     * @throws InvalidDateException if the words do not say whether there is a renewal
     */
    public static Phrase parsePhrase(CharSequence text, Kind unsaid) {
        Objects.requireNonNull(unsaid, "unsaid");
        return TermPhraseReader.renewal(Objects.requireNonNull(text, "text").toString(), unsaid);
    }

    // ------------------------------------------------------------------------------------------- attributes

    /** {@return the kind of renewal, not null} */
    public abstract Kind getKind();

    /** {@return the length of each renewal, positive, at most 9999 years, empty if not stated, not null} */
    public abstract Optional<Period> getLength();

    /**
     * Checks if the term is extended by the length at each anniversary of its beginning, and not only at its end.
     *
     * <p>A term of three years that is extended by one year at each anniversary always has at least two years to run. Notice is
     * counted back from the anniversary. Without a length and an end of the term, it is renewed from anniversary to anniversary.
     *
     * @return true if the renewal is rolling
     */
    @Value.Default
    public boolean isRolling() {
        return false;
    }

    /** {@return how often the agreement can be renewed, positive, empty if that is not limited, not null} */
    public abstract Optional<Integer> getMaxRenewals();

    /** {@return what a side must say to prevent the renewal or to obtain it, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getCondition();

    /** {@return the notices that prevent a renewal, request it or end the agreement, possibly empty, not null} */
    public abstract List<@Valid Notice> getNotices();

    /** {@return the words of the agreement about the renewal, empty if they are not kept, not null} */
    public abstract Optional<String> getAsWritten();

    // -------------------------------------------------------------------------------------- derived queries

    /**
     * Checks if the agreement continues without an end after its initial term.
     *
     * @return true if it is evergreen or indefinite
     */
    public final boolean isOpenEnded() {
        return getKind() == Kind.EVERGREEN || getKind() == Kind.INDEFINITE;
    }

    /**
     * Checks if the agreement is renewed for a further term unless somebody gives notice.
     *
     * @return true if it is automatic
     */
    public final boolean isAutomatic() {
        return getKind() == Kind.AUTOMATIC;
    }

    /**
     * Compares the words about the renewal with the kind, the length and the notices.
     *
     * <p>The words 自動的に１年間更新する agree with an automatic renewal of one year and differ from a renewal on request.
     *
     * @return {@code DIFFERS} if the words name only other kinds, lengths or notices, not null
     */
    @Value.Lazy
    public WordingMatch compareAsWritten() {
        return getAsWritten()
                .map(words -> TermWording.of(words).compare(this).match())
                .orElse(WordingMatch.NOT_GIVEN);
    }

    /**
     * Returns the parts of the renewal of which its words say something else.
     *
     * @return the parts, possibly empty, unmodifiable, not null
     */
    public Set<Term.Part> differingParts() {
        return getAsWritten()
                .map(words -> Collections.unmodifiableSet(
                        TermWording.of(words).compare(this).differing()))
                .orElseGet(Set::of);
    }

    // ------------------------------------------------------------------------------------------------ check

    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getAsWritten());
        getLength().ifPresent(length -> CivilPeriods.requirePositive(length, "Length of a renewal"));
        getMaxRenewals().map(WholeNumber::require).filter(number -> number == 0).ifPresent(none -> {
            throw new IllegalArgumentException("Number of renewals must be 1 or more but was " + none);
        });
    }

    /**
     * Returns the stated properties of the renewal, for example {@code Renewal[AUTOMATIC, P1Y, Notice[P1M]]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Renewal",
                Optional.of(getKind()),
                getLength(),
                isRolling() ? Optional.of("rolling") : Optional.empty(),
                getMaxRenewals(),
                getCondition(),
                getNotices(),
                getAsWritten());
    }

    /** Builds a {@link Renewal}. */
    public static final class Builder extends ImmutableRenewal.Builder
            implements DocumentBuilder<Renewal, Renewal.Builder> {
        Builder() {}

        /**
         * Sets the condition, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder condition(String text) {
            return condition(LocalizedText.of(Objects.requireNonNull(text, "condition")));
        }
    }
}
