package dev.renkei.json.internal.codec;

import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.time.Renewal;
import dev.renkei.time.Renewal.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads and writes what follows when a term is over: the kind of renewal, and what that kind needs.
 */
public final class RenewalCodec implements Codec<Renewal> {

    private static final EnumCodec<Kind> KIND = new EnumCodec<>(Kind.TYPE);

    private final ObjectCodec<Renewal, Renewal.Draft> parts = ObjectCodec.of(Renewal.TYPE);

    /** Returns the codec of the properties, without what binds them. */
    ObjectCodec<Renewal, Renewal.Draft> parts() {
        return parts;
    }

    @Override
    public Renewal read(ReadContext in) {
        long start = in.tokens().mark();
        Renewal.Draft draft = parts.readBuilder(in);
        if (!in.isGap("kind")) {
            check(draft, start, in);
        }
        return draft.build();
    }

    private static void check(Renewal.Draft draft, long start, ReadContext in) {
        if (draft.getKind().hasLength() && draft.getLength().isEmpty() && !in.isGap("length")) {
            in.missing("length", start);
        }
        if (!draft.getKind().hasLength() && draft.getLength().isPresent()) {
            in.outOfPlace("length", start);
        }
        if (!draft.getKind().hasNotices() && !draft.getNotices().isEmpty()) {
            in.outOfPlace("notices", start);
        }
    }

    @Override
    public void write(Renewal value, JsonOut out) {
        parts.write(value, out);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return parts.describe(definitions, RenewalCodec::describeKinds);
    }

    /** Describes which kinds can stand alone, what each kind needs and what it does not take. */
    private static Schema describeKinds(Schema parts) {
        Schema withLength = Schema.ofAnything().with("required", List.of("length"));
        Schema withoutLength = with("length", Schema.ofNothing());
        Schema withoutNotices = with("notices", Schema.ofAnything().with("maxItems", 0));
        return parts.withWords(KIND.words(kind -> !kind.hasLength()))
                .withAll(
                        when(Kind::hasLength, withLength),
                        when(kind -> !kind.hasLength(), withoutLength),
                        when(kind -> !kind.hasNotices(), withoutNotices));
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
    public Renewal placeholder() {
        return Renewal.none();
    }

    @Override
    public boolean isText(Renewal value) {
        return parts.isText(value);
    }
}
