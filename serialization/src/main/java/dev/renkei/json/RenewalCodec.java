package dev.renkei.json;

import static dev.renkei.json.Scalars.LENGTH;
import static dev.renkei.json.TimeCodecs.NOTICE;

import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
        INDEFINITE;

        boolean needsLength() {
            return this == AUTOMATIC || this == ON_REQUEST;
        }

        boolean takesNotices() {
            return this == AUTOMATIC || this == EVERGREEN;
        }
    }

    private static final EnumCodec<Kind> KIND =
            EnumCodec.of("RenewalKind", "What becomes of the agreement at the end of its term.", Kind.values());

    static final ObjectCodec<Parts, Parts> PARTS = ObjectCodec.of(
                    "Renewal",
                    "What follows when the initial term of an agreement is over (更新).",
                    Parts::new,
                    (Parts parts) -> parts)
            .required("kind", KIND, parts -> parts.kind, (parts, kind) -> parts.kind = kind, "The kind of renewal.")
            .orAlone()
            .optional(
                    "length",
                    LENGTH,
                    parts -> parts.length,
                    (parts, length) -> parts.length = Optional.of(length),
                    "The length of each renewal, where it is automatic or on request.")
            .list(
                    "notices",
                    NOTICE,
                    parts -> parts.notices,
                    (parts, notices) -> parts.notices = notices,
                    "The notice that each side must give, where the renewal is automatic or evergreen.")
            .end();

    private RenewalCodec() {}

    @Override
    public Renewal read(Reading in) {
        long start = in.tokens().mark();
        Parts parts = PARTS.read(in);
        if (in.isGap("kind")) {
            return parts.toRenewal();
        }
        if (parts.kind.needsLength() && parts.length.isEmpty() && !in.isGap("length")) {
            in.missing("length", start);
        }
        if (!parts.kind.needsLength() && parts.length.isPresent()) {
            in.outOfPlace("length", start);
        }
        if (!parts.kind.takesNotices() && !parts.notices.isEmpty()) {
            in.outOfPlace("notices", start);
        }
        return parts.toRenewal();
    }

    @Override
    public void write(Renewal value, JsonOut out) {
        PARTS.write(Parts.of(value), out);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return PARTS.describe(definitions, RenewalCodec::describeKinds);
    }

    /** Describes which kinds can stand alone, what each kind needs and what it does not take. */
    private static Schema describeKinds(Schema parts) {
        Schema withLength = Schema.ofAnything().with("required", List.of("length"));
        Schema withoutLength = with("length", Schema.ofNothing());
        Schema withoutNotices = with("notices", Schema.ofAnything().with("maxItems", 0));
        return parts.withWords(KIND.words(kind -> !kind.needsLength()))
                .withAll(
                        when(Kind::needsLength, withLength),
                        when(kind -> !kind.needsLength(), withoutLength),
                        when(kind -> !kind.takesNotices(), withoutNotices));
    }

    private static Schema when(Predicate<Kind> condition, Schema then) {
        Schema kind = Schema.ofAnything().with("enum", KIND.words(condition));
        return Schema.ofAnything()
                .with("if", with("kind", kind).with("required", List.of("kind")))
                .with("then", then);
    }

    private static Schema with(String property, Schema value) {
        return Schema.ofAnything().with("properties", Map.of(property, value));
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
