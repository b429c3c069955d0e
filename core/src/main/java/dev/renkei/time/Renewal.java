package dev.renkei.time;

import dev.renkei.declaration.ConstantType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The renewal of an agreement (更新): what happens after its initial term.
 */
public sealed interface Renewal extends NeedsModule {

    /** The properties, in the order in which they are written: the kind, and the properties of that kind. */
    DocumentType<Renewal, Draft> TYPE = DocumentType.of(
                    Renewal.class,
                    "What follows when the initial term of an agreement is over (更新).",
                    Draft::new,
                    Draft::build)
            .required("kind", Kind.TYPE, Renewal::getKind, Draft::kind, "The kind of renewal.")
            .orAlone()
            .optional(
                    "length",
                    CivilPeriods.LENGTH,
                    Renewal::getRenewalLength,
                    Draft::length,
                    "The length of each renewal, where it is automatic or on request.")
            .list(
                    "notices",
                    Notice.TYPE,
                    Renewal::getNotices,
                    Draft::notices,
                    "The notice that each side must give, where the renewal is automatic or evergreen.")
            .end();

    /** The kinds of renewal. */
    enum Kind implements NeedsModule, Labelled {
        /** The agreement is not renewed. */
        NONE,
        /** The agreement is renewed for the same length, unless a side gives notice (自動更新). */
        AUTOMATIC,
        /** The agreement is renewed if a side requests it or all sides agree. */
        ON_REQUEST,
        /** The agreement continues until a side ends it by notice. */
        EVERGREEN,
        /** The agreement has no end (期間の定めなし). */
        INDEFINITE;

        /** The type of the kinds. */
        public static final ConstantType<Kind> TYPE =
                ConstantType.of(Kind.class, "RenewalKind", "What becomes of the agreement at the end of its term.");

        /**
         * Checks if a renewal of this kind has a length.
         *
         * @return true if a length is required, false if no length is allowed
         */
        public boolean hasLength() {
            return this == AUTOMATIC || this == ON_REQUEST;
        }

        /**
         * Checks if a renewal of this kind can have notices.
         *
         * @return true if notices are allowed
         */
        public boolean hasNotices() {
            return this == AUTOMATIC || this == EVERGREEN;
        }

        @Override
        public String getLabel(Locale locale) {
            return Labelled.of(this, locale);
        }
    }

    /** {@return the renewal of an agreement that is not renewed, not null} */
    static None none() {
        return new None();
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
     */
    static Automatic automatic(Period length, Notice... notices) {
        return new Automatic(length, List.of(notices));
    }

    /**
     * Obtains renewal on the request of a side or by agreement of all sides.
     *
     * @param length  the length of each renewal, positive, not null
     * @return the renewal, not null
     */
    static OnRequest onRequest(Period length) {
        return new OnRequest(length);
    }

    /**
     * Obtains the renewal of an agreement that continues until a side ends it by notice.
     *
     * @param notices  the notice that each side must give, none if the agreement does not state any, not null
     * @return the renewal, not null
     */
    static Evergreen evergreen(Notice... notices) {
        return new Evergreen(List.of(notices));
    }

    /**
     * Obtains the renewal of an agreement that has no end (期間の定めのない協定).
     *
     * @return the renewal, not null
     */
    static Indefinite indefinite() {
        return new Indefinite();
    }

    /** {@return the kind of renewal, not null} */
    Kind getKind();

    /** {@return the length of each renewal, empty if there are no renewal terms, not null} */
    default Optional<Period> getRenewalLength() {
        return Optional.empty();
    }

    /** {@return the notices that prevent a renewal or end the agreement, possibly empty, not null} */
    default List<Notice> getNotices() {
        return List.of();
    }

    /**
     * Checks if the agreement continues without an end after its initial term.
     *
     * @return true if it is evergreen or indefinite
     */
    default boolean isOpenEnded() {
        return false;
    }

    /** The agreement is not renewed. */
    record None() implements Renewal {
        @Override
        public Kind getKind() {
            return Kind.NONE;
        }
    }

    /**
     * The agreement is renewed repeatedly unless a side gives notice.
     *
     * @param length  the length of each renewal, positive, not null
     * @param notices  the notice that each side must give, not null
     */
    record Automatic(Period length, List<Notice> notices) implements Renewal {

        /**
         * Creates an automatic renewal.
         *
         * @param length  the length of each renewal, positive, not null
         * @param notices  the notice that each side must give, not null
         * @throws IllegalArgumentException if the length is not positive or more than 9999 years
         */
        public Automatic {
            Objects.requireNonNull(length, "length");
            CivilPeriods.requirePositive(length, "Length of a renewal");
            notices = List.copyOf(notices);
        }

        @Override
        public Kind getKind() {
            return Kind.AUTOMATIC;
        }

        @Override
        public Optional<Period> getRenewalLength() {
            return Optional.of(length);
        }

        @Override
        public List<Notice> getNotices() {
            return notices;
        }
    }

    /**
     * The agreement is renewed each time that a side requests it or all sides agree.
     *
     * @param length  the length of each renewal, positive, not null
     */
    record OnRequest(Period length) implements Renewal {

        /**
         * Creates a renewal on request.
         *
         * @param length  the length of each renewal, positive, not null
         * @throws IllegalArgumentException if the length is not positive or more than 9999 years
         */
        public OnRequest {
            Objects.requireNonNull(length, "length");
            CivilPeriods.requirePositive(length, "Length of a renewal");
        }

        @Override
        public Kind getKind() {
            return Kind.ON_REQUEST;
        }

        @Override
        public Optional<Period> getRenewalLength() {
            return Optional.of(length);
        }
    }

    /**
     * The agreement continues until a side ends it by notice.
     *
     * @param notices  the notice that each side must give, not null
     */
    record Evergreen(List<Notice> notices) implements Renewal {

        /**
         * Creates an evergreen renewal.
         *
         * @param notices  the notice that each side must give, not null
         */
        public Evergreen {
            notices = List.copyOf(notices);
        }

        @Override
        public Kind getKind() {
            return Kind.EVERGREEN;
        }

        @Override
        public List<Notice> getNotices() {
            return notices;
        }

        @Override
        public boolean isOpenEnded() {
            return true;
        }
    }

    /** The agreement has no end. */
    record Indefinite() implements Renewal {

        @Override
        public Kind getKind() {
            return Kind.INDEFINITE;
        }

        @Override
        public boolean isOpenEnded() {
            return true;
        }
    }

    /** Collects the properties of a renewal in any order. */
    final class Draft {

        private Kind kind = Kind.NONE;
        private Optional<Period> length = Optional.empty();
        private List<Notice> notices = List.of();

        Draft() {}

        private void kind(Kind kind) {
            this.kind = kind;
        }

        private void length(Period length) {
            this.length = Optional.of(length);
        }

        private void notices(List<Notice> notices) {
            this.notices = notices;
        }

        /** {@return the kind, not null} */
        public Kind getKind() {
            return kind;
        }

        /** {@return the length of each renewal, even if the kind has none, empty if none was set, not null} */
        public Optional<Period> getLength() {
            return length;
        }

        /** {@return the notices, even if the kind has none, not null} */
        public List<Notice> getNotices() {
            return notices;
        }

        /**
         * Builds the renewal. Properties that the kind does not have are left out.
         *
         * @return the renewal, not null
         */
        public Renewal build() {
            Period each = length.orElseGet(CivilPeriods.LENGTH::getPlaceholder);
            Notice[] all = notices.toArray(Notice[]::new);
            return switch (kind) {
                case NONE -> none();
                case AUTOMATIC -> automatic(each, all);
                case ON_REQUEST -> onRequest(each);
                case EVERGREEN -> evergreen(all);
                case INDEFINITE -> indefinite();
            };
        }
    }
}
