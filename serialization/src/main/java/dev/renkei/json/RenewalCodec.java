package dev.renkei.json;

import static dev.renkei.json.Scalars.LENGTH;
import static dev.renkei.json.TimeCodecs.NOTICE;

import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes what follows when a term is over: the kind of renewal, and what that kind needs.
 */
final class RenewalCodec implements Codec<Renewal> {

    static final RenewalCodec INSTANCE = new RenewalCodec();

    /** The kinds of renewal by their names in JSON. */
    private enum Kind {
        NONE,
        AUTOMATIC,
        ON_REQUEST,
        EVERGREEN,
        INDEFINITE
    }

    static final ObjectCodec<Parts, Parts> PARTS = ObjectCodec.of(Parts::new, (Parts parts) -> parts)
            .required(
                    "kind",
                    EnumCodec.of(Kind.values()),
                    parts -> parts.kind,
                    (parts, kind) -> parts.kind = kind,
                    "The kind of renewal.")
            .orAlone()
            .optional(
                    "length",
                    LENGTH,
                    parts -> parts.length,
                    (parts, length) -> parts.length = Optional.of(length),
                    "The length of each renewal.")
            .list(
                    "notices",
                    NOTICE,
                    parts -> parts.notices,
                    (parts, notices) -> parts.notices = notices,
                    "The notice that each side must give.")
            .end();

    private RenewalCodec() {}

    @Override
    public Renewal read(Reading in) {
        long start = in.tokens().mark();
        Parts parts = PARTS.read(in);
        if (in.isGap("kind")) {
            return parts.toRenewal();
        }
        if (parts.needsLength() && parts.length.isEmpty()) {
            in.missing("length", start);
        }
        if (!parts.needsLength() && parts.length.isPresent()) {
            in.outOfPlace("length", start);
        }
        if (!parts.takesNotices() && !parts.notices.isEmpty()) {
            in.outOfPlace("notices", start);
        }
        return parts.toRenewal();
    }

    @Override
    public void write(Renewal value, JsonOut out) {
        PARTS.write(Parts.of(value), out);
    }

    @Override
    public Renewal standIn() {
        return Renewal.none();
    }

    @Override
    public boolean isText(Renewal value) {
        return PARTS.isText(Parts.of(value));
    }

    /** The parts of a renewal, whatever its kind. */
    static final class Parts {

        private Kind kind = Kind.NONE;
        private Optional<Period> length = Optional.empty();
        private List<Notice> notices = List.of();

        static Parts of(Renewal renewal) {
            Parts parts = new Parts();
            parts.kind = kindOf(renewal);
            parts.length = renewal.getRenewalLength();
            parts.notices = renewal.getNotices();
            return parts;
        }

        boolean needsLength() {
            return kind == Kind.AUTOMATIC || kind == Kind.ON_REQUEST;
        }

        boolean takesNotices() {
            return kind == Kind.AUTOMATIC || kind == Kind.EVERGREEN;
        }

        Renewal toRenewal() {
            Period each = length.orElseGet(LENGTH::standIn);
            return switch (kind) {
                case NONE -> Renewal.none();
                case AUTOMATIC -> Renewal.automatic(each, notices.toArray(Notice[]::new));
                case ON_REQUEST -> Renewal.onRequest(each);
                case EVERGREEN -> Renewal.evergreen(notices.toArray(Notice[]::new));
                case INDEFINITE -> Renewal.indefinite();
            };
        }

        private static Kind kindOf(Renewal renewal) {
            if (renewal instanceof Renewal.Automatic) {
                return Kind.AUTOMATIC;
            }
            if (renewal instanceof Renewal.OnRequest) {
                return Kind.ON_REQUEST;
            }
            if (renewal instanceof Renewal.Evergreen) {
                return Kind.EVERGREEN;
            }
            return renewal instanceof Renewal.Indefinite ? Kind.INDEFINITE : Kind.NONE;
        }
    }
}
