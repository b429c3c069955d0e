package dev.renkei.spring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiSchema;
import dev.renkei.register.Register;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Describes the types of Renkei in OpenAPI (3.1) by their JSON Schema.
 *
 * <p>Agreements and registers have the schemas of payloads. An agreement in a register, which has no header, is a
 * {@code RegisterAgreement}.
 */
final class DocumentSchemas implements ModelConverter {

    private static final String ROOM = "#/components/schemas/";
    private static final Pattern REFERENCE = Pattern.compile("\"" + ROOM + "(\\w+)\"");

    /** The schemas as JSON, by their names in OpenAPI. */
    private final Map<String, String> schemas = new TreeMap<>();

    DocumentSchemas() {
        add(Register.class, "RegisterAgreement");
        add(Agreement.class, "Agreement");
    }

    /** Adds a schema and what it defines, in which agreements have a name of their own. */
    private void add(Class<?> type, String agreements) {
        String json = new String(RenkeiSchema.of(type).toBytes(), StandardCharsets.UTF_8)
                .replace("\"#/$defs/Agreement\"", "\"" + ROOM + agreements + "\"")
                .replace("\"#/$defs/", "\"" + ROOM);
        ObjectNode root = parsed(json, ObjectNode.class);
        root.remove("$defs")
                .properties()
                .forEach(each -> schemas.put(
                        each.getKey().equals("Agreement") ? agreements : each.getKey(),
                        each.getValue().toString()));
        schemas.put(
                type.getSimpleName(), root.without(List.of("$schema", "$id")).toString());
    }

    private static <T> T parsed(String json, Class<T> type) {
        try {
            return Json31.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Schema must be one of OpenAPI", e);
        }
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> raw = rawClassOf(type);
        if (isOfRenkei(raw) && schemas.containsKey(raw.getSimpleName())) {
            define(raw.getSimpleName(), context);
            return new Schema<>(SpecVersion.V31).$ref(ROOM + raw.getSimpleName());
        }
        if (isOfRenkei(raw) && isScalar(raw)) {
            return new Schema<>(SpecVersion.V31).types(Set.of("string"));
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    private static Class<?> rawClassOf(AnnotatedType type) {
        JavaType known = Json31.mapper().constructType(type.getType());
        return known.getRawClass();
    }

    private static boolean isOfRenkei(Class<?> type) {
        return type.getPackageName().startsWith("dev.renkei.")
                && type.getClassLoader() == Agreement.class.getClassLoader();
    }

    private static boolean isScalar(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("parse"));
    }

    /** Defines a type and all that its schema refers to. */
    private void define(String name, ModelConverterContext context) {
        Set<String> defined = new TreeSet<>();
        define(name, context, defined);
    }

    private void define(String name, ModelConverterContext context, Set<String> defined) {
        Optional<String> schema = Optional.ofNullable(schemas.get(name)).filter(json -> defined.add(name));
        schema.ifPresent(json -> {
            context.defineModel(name, parsed(json, Schema.class));
            REFERENCE.matcher(json).results().forEach(next -> define(next.group(1), context, defined));
        });
    }
}
