package dev.renkei.json.internal.codec;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Property;
import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.Names;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.read.StructureWords;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.Message;
import dev.renkei.stated.StatedProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a document as its type declares it.
 *
 * <p>A document may have a short form: it is then a string, the value of the one property that is set.
 *
 * @param <T> the type of the document
 * @param <B> the type of its builder
 */
public final class ObjectCodec<T, B> extends Codec<T> {

    private static final String EXTENSIONS = "extensions";

    /** The maximum number of unknown properties of one object for which a similar name is looked up. */
    private static final int MAX_UNKNOWN = 100;

    private final DocumentType<T, B> type;
    private final List<PropertyCodec<T, B, ?>> properties = new ArrayList<>();
    private final Names names;
    private Optional<PropertyCodec<T, B, ?>> shortForm = Optional.empty();

    /** Returns the bits of the properties that a document states. Found on first use; threads may find it twice. */
    private volatile @Nullable ToLongFunction<T> stated;

    private long shortFormBit;

    /** How many of the properties are lines of the header, which no type declares. */
    private final int headers;

    /** The bits of the properties that an object must have, and of those of which it must have one. */
    private long required;

    private long alternatives;

    /** Reads plain objects by code of their own, empty where the type has none. */
    private final Optional<Function<ReadContext, T>> straight;

    private ObjectCodec(
            DocumentType<T, B> type,
            List<PropertyCodec<T, B, String>> header,
            Optional<Function<ReadContext, T>> straight) {
        this.type = type;
        this.straight = straight;
        properties.addAll(header);
        headers = header.size();
        for (Property<T, B, ?> property : type.getProperties()) {
            PropertyCodec<T, B, ?> added = PropertyCodec.of(property);
            properties.add(added);
            if (type.getShortForm().filter(property::equals).isPresent()) {
                shortForm = Optional.of(added);
                shortFormBit = 1L << (properties.size() - 1 - headers);
            }
        }
        if (properties.size() > Long.SIZE) {
            throw new IllegalArgumentException(
                    "Type must have 64 properties or less but was " + type.getName() + " with " + properties.size());
        }
        names = new Names(properties.stream().map(PropertyCodec::name).toList());
        for (PropertyCodec<T, B, ?> each : properties) {
            required |= each.isRequired() ? bitOf(each.name()) : 0;
        }
        for (String name : type.getAlternatives()) {
            alternatives |= bitOf(name);
        }
    }

    /** Returns the codec of a document that is within another. */
    static <T, B> ObjectCodec<T, B> of(DocumentType<T, B> type) {
        return new ObjectCodec<>(type, List.of(), Optional.empty());
    }

    /** Returns the codec of a document that is at the root, with the lines of its header. */
    static <T, B> ObjectCodec<T, B> ofRoot(
            DocumentType<T, B> type,
            List<PropertyCodec<T, B, String>> header,
            Optional<Function<ReadContext, T>> straight) {
        return new ObjectCodec<>(type, header, straight);
    }

    /** Returns what a straight reader of the objects knows of them. */
    // Safe: the builder that is handed over is one that was made here.
    @SuppressWarnings("unchecked")
    StraightType<T> straightType() {
        return new StraightType<>(
                names,
                type.getBuilderMaker(),
                (Function<Object, T>) type.getBuild(),
                List.copyOf(properties),
                required,
                alternatives);
    }

    @Override
    public T readPlainly(ReadContext in) {
        return straight.isPresent() ? straight.get().apply(in) : read(in);
    }

    /** Returns the bit of a property among those of an object. */
    private long bitOf(String name) {
        return 1L << names.indexOf(name);
    }

    @Override
    public T read(ReadContext in) {
        if (shortForm.isPresent() && in.tokens().kind() == JsonKind.STRING) {
            B builder = type.newBuilder();
            shortForm.get().readInto(builder, in);
            return build(builder, in);
        }
        boolean expected = in.tokens().kind() == JsonKind.OBJECT || in.expect(JsonKind.OBJECT, this::words);
        return expected ? build(readProperties(in), in) : placeholder();
    }

    /** Returns what to write where something else stands, with the first property that an object within another must have. */
    private Message words() {
        if (shortForm.isPresent()) {
            return StructureWords.of("kind.short-form");
        }
        return headers > 0 || required == 0
                ? JsonKind.OBJECT.words()
                : StructureWords.of(
                        "kind.object-with",
                        Map.of(
                                "name",
                                properties
                                        .get(Long.numberOfTrailingZeros(required))
                                        .name()));
    }

    /** Builds the document, and reports if it refuses what its properties say together. */
    private T build(B builder, ReadContext in) {
        try {
            return type.build(builder);
        } catch (InvalidTextException e) {
            in.refuse(e.getFailure());
            return placeholder();
        }
    }

    @Override
    public void write(T value, JsonOut out) {
        long stated = statedIn(value);
        if (isText(value, stated)) {
            shortForm.orElseThrow().writeAloneFrom(value, out);
            return;
        }
        out.startObject();
        for (int i = 0; i < headers; i++) {
            properties.get(i).writeFrom(value, out);
        }
        for (long bits = stated; bits != 0; bits &= bits - 1) {
            properties.get(headers + Long.numberOfTrailingZeros(bits)).writeFrom(value, out);
        }
        out.endObject();
    }

    private long statedIn(T value) {
        ToLongFunction<T> known = stated;
        if (known == null) {
            known = StatedProperties.of(type);
            stated = known;
        }
        return known.applyAsLong(value);
    }

    @Override
    public Schema describe(Definitions definitions) {
        String described = shortForm
                .map(property -> type.getDescription() + " As a string it is its " + property.name() + " alone.")
                .orElse(type.getDescription());
        return definitions.define(type.getName(), described, () -> describeForms(definitions));
    }

    private Schema describeForms(Definitions definitions) {
        Map<String, Schema> described = new LinkedHashMap<>();
        properties.forEach(property ->
                described.put(property.name(), property.describe(definitions).described(property.documentation())));
        List<String> required = properties.stream()
                .filter(PropertyCodec::isRequired)
                .map(PropertyCodec::name)
                .toList();
        Schema object = Schema.ofObject(described, required).withAtLeastOneOf(type.getAlternatives());
        return shortForm
                .map(property -> definitions
                        .resolve(property.describe(definitions))
                        .ofItsTexts()
                        .or(object))
                .orElse(object);
    }

    @Override
    public T placeholder() {
        return type.getPlaceholder();
    }

    @Override
    public boolean isText(T value) {
        return shortForm.isPresent() && isText(value, statedIn(value));
    }

    /** Returns whether a document that states these properties has its short form. */
    private boolean isText(T value, long stated) {
        return stated == shortFormBit
                && shortForm.isPresent()
                && shortForm.get().isTextIn(value);
    }

    /** Returns the properties in the order in which they are written. */
    List<PropertyCodec<T, B, ?>> properties() {
        return properties;
    }

    /** Reads into a builder the properties that are there, and placeholders for those that must be. */
    private B readProperties(ReadContext in) {
        B builder = type.newBuilder();
        long seen = 0;
        long object = in.tokens().mark();
        List<ReadContext.Unknown> unknown = List.of();
        try {
            for (int index = in.tokens().nextName(names);
                    index != Names.END;
                    index = in.tokens().nextName(names)) {
                if (Names.isKnown(index) && (seen & 1L << index) == 0) {
                    seen |= 1L << index;
                    readProperty(properties.get(index), builder, in);
                } else {
                    unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
                    skipProperty(index, unknown, in);
                }
            }
        } finally {
            // Also if the payload breaks off here, it reports what was found before.
            if (!unknown.isEmpty()) {
                report(unknown, seen, in);
            }
        }
        for (long missing = required & ~seen; missing != 0; missing &= missing - 1) {
            PropertyCodec<T, B, ?> property = properties.get(Long.numberOfTrailingZeros(missing));
            if (!in.isGap(property.name())) {
                in.missing(property.name(), object);
            }
            property.putPlaceholder(builder);
        }
        if (lacksAlternatives(seen)) {
            String first = type.getAlternatives().get(0);
            if (type.getAlternatives().stream().noneMatch(in::isGap)) {
                in.missing(first, object);
            }
            properties.get(names.indexOf(first)).putPlaceholder(builder);
        }
        return builder;
    }

    /** Returns whether the object has none of the properties of which it must have one. */
    private boolean lacksAlternatives(long seen) {
        return alternatives != 0 && (alternatives & seen) == 0;
    }

    private void report(List<ReadContext.Unknown> unknown, long seen, ReadContext in) {
        for (ReadContext.Unknown each : unknown) {
            report(each, seen, in);
        }
    }

    /** Reports a property that is not known: a misspelt one is there, and not missing as well. */
    private void report(ReadContext.Unknown unknown, long seen, ReadContext in) {
        Optional<String> meant = in.findings().isFull()
                ? Optional.empty()
                : NearbyName.of(
                        unknown.name(),
                        properties.stream()
                                .map(PropertyCodec::name)
                                .filter(name -> (seen & bitOf(name)) == 0)
                                .filter(name -> !in.isGap(name))
                                .toList());
        if (meant.isEmpty()) {
            reportStrange(unknown, in);
        } else if (properties.get(names.indexOf(meant.get())).isRequired()
                || (type.getAlternatives().contains(meant.get()) && lacksAlternatives(seen))) {
            in.reportMissing(unknown, meant.get());
        } else {
            in.report(unknown, meant.get());
        }
    }

    /** Reports a property for which no other was meant. */
    private void reportStrange(ReadContext.Unknown unknown, ReadContext in) {
        List<String> known = properties.stream().map(PropertyCodec::name).toList();
        if (known.contains(EXTENSIONS)) {
            in.report(unknown);
        } else {
            in.report(unknown, known);
        }
    }

    private void readProperty(PropertyCodec<T, B, ?> property, B builder, ReadContext in) {
        in.enter(property.name());
        in.tokens().toValue();
        property.readInto(builder, in);
        in.leave();
    }

    /** Reports a property that occurs again or is not known, and goes over its value. */
    private void skipProperty(int index, List<ReadContext.Unknown> unknown, ReadContext in) {
        String name = in.tokens().name();
        if (Names.isKnown(index)) {
            in.duplicate(name);
            in.tokens().toValue();
        } else {
            unknown.add(in.unknown(name));
            in.tokens().toValue();
            offer(name, unknown, in);
        }
        in.tokens().skip();
    }

    /** Offers the host the last property that is not known. */
    private void offer(String name, List<ReadContext.Unknown> unknown, ReadContext in) {
        int last = unknown.size() - 1;
        if (in.isTakenByHost(type.getDocumentClass(), name)) {
            unknown.remove(last);
        } else if (last == MAX_UNKNOWN) {
            reportStrange(unknown.remove(last), in);
        }
    }
}
