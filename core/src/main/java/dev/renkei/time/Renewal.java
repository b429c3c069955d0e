package dev.renkei.time;

import dev.renkei.mapper.NeedsModule;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What follows when the initial term of an agreement is over (更新).
 */
public sealed interface Renewal extends NeedsModule {

    /**
     * Obtains the statement that the agreement is not renewed.
     *
     * @return no renewal, not null
     */
    static None none() {
        return new None();
    }

    /**
     * Obtains automatic renewal (自動更新), again and again for the same length, unless a side gives notice.
     *
     * <p>「期間満了の1か月前までに…申し出がないときは、1年間更新するものとし、以後も同様とする」 is
     * {@code automatic(Period.ofYears(1), Notice.of(Period.ofMonths(1)))}.
     *
     * @param length  the length of each renewal, positive, not null
     * @param notices  the notice that each side must give, none if the agreement does not say, not null
     * @return the renewal, not null
     */
    static Automatic automatic(Period length, Notice... notices) {
        return new Automatic(length, List.of(notices));
    }

    /**
     * Obtains renewal that a side must ask for, or that all sides must agree on.
     *
     * @param length  the length of each renewal, positive, not null
     * @return the renewal, not null
     */
    static OnRequest onRequest(Period length) {
        return new OnRequest(length);
    }

    /**
     * Obtains the statement that the agreement runs on until a side ends it by notice.
     *
     * @param notices  the notice that each side must give, none if the agreement does not say, not null
     * @return the renewal, not null
     */
    static Evergreen evergreen(Notice... notices) {
        return new Evergreen(List.of(notices));
    }

    /**
     * Obtains the statement that the agreement has no end (期間の定めのない協定).
     *
     * @return the renewal, not null
     */
    static Indefinite indefinite() {
        return new Indefinite();
    }

    /**
     * Returns the length of each renewal.
     *
     * @return the length, empty if the agreement is not renewed by terms, not null
     */
    default Optional<Period> getRenewalLength() {
        return Optional.empty();
    }

    /**
     * Returns the notices that keep the agreement from being renewed or bring it to its end.
     *
     * @return the notices, empty if there are none, not null
     */
    default List<Notice> getNotices() {
        return List.of();
    }

    /**
     * Tells whether the agreement runs on without an end once its initial term is over.
     *
     * @return true if it is evergreen or indefinite
     */
    default boolean isOpenEnded() {
        return false;
    }

    /** The agreement is not renewed. */
    record None() implements Renewal {}

    /**
     * The agreement is renewed again and again, unless a side gives notice.
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
        public Optional<Period> getRenewalLength() {
            return Optional.of(length);
        }

        @Override
        public List<Notice> getNotices() {
            return notices;
        }
    }

    /**
     * The agreement is renewed each time that a side asks for it, or that all sides agree.
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
        public Optional<Period> getRenewalLength() {
            return Optional.of(length);
        }
    }

    /**
     * The agreement runs on until a side ends it by notice.
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
        public boolean isOpenEnded() {
            return true;
        }
    }
}
