package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.renkei.agreement.Agreement;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import java.lang.annotation.Annotation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What mappers do with each public type: they write and read it rightly, or fail and name the module to add. */
class MapperTest {

    private static final JsonMapper WITH_MODULE =
            JsonMapper.builder().addModule(new RenkeiModule()).build();

    /** A mapper without the module. */
    enum Plain {
        JACKSON_2 {
            private final ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());

            @Override
            String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type) throws Exception {
                return mapper.readValue(json, type);
            }
        },
        JACKSON_3 {
            private final JsonMapper mapper = new JsonMapper();

            @Override
            String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }
        };

        abstract String write(Object value) throws Exception;

        abstract <T> T read(String json, Class<T> type) throws Exception;
    }

    // ------------------------------------------------------------------------------------------- all types

    /** Types of which there are no values that a host could hand to a mapper. */
    private static final Set<String> WITHOUT_VALUES = Set.of(
            "dev.renkei.declaration.BasicType",
            "dev.renkei.declaration.ConstantType",
            "dev.renkei.declaration.ContentKey",
            "dev.renkei.declaration.Deferred",
            "dev.renkei.declaration.DocumentType",
            "dev.renkei.declaration.DocumentType$Beginning",
            "dev.renkei.declaration.DocumentType$Declaration",
            "dev.renkei.declaration.Draft",
            "dev.renkei.declaration.LanguageMapType",
            "dev.renkei.declaration.ListProperty",
            "dev.renkei.declaration.ListType",
            "dev.renkei.declaration.MapType",
            "dev.renkei.declaration.Property",
            "dev.renkei.declaration.ScalarType",
            "dev.renkei.declaration.JsonPointer",
            "dev.renkei.character.UnicodeText",
            "dev.renkei.declaration.Walk",
            "dev.renkei.declaration.WholeNumber",
            "dev.renkei.json.RenkeiJson",
            "dev.renkei.json.RenkeiModule",
            "dev.renkei.wording.Bundle",
            "dev.renkei.wording.BundleLanguages",
            "dev.renkei.wording.Excerpt",
            "dev.renkei.stated.StatedProperties",
            "dev.renkei.character.EnglishNumerals",
            "dev.renkei.character.JapaneseNumerals",
            "dev.renkei.wording.LanguageTags",
            "dev.renkei.character.Digits",
            "dev.renkei.character.LookAlikes",
            "dev.renkei.text.TextKey",
            "dev.renkei.message.Languages",
            "dev.renkei.organization.OrganizationKeys",
            "dev.renkei.wording.MessageTemplate",
            "dev.renkei.time.CivilPeriods",
            "dev.renkei.time.JapaneseDates",
            "dev.renkei.validation.ConsistentValidator",
            "dev.renkei.validation.FindingCollector",
            "dev.renkei.validation.RuleCatalogue",
            "dev.renkei.validation.StructureRules");

    @Test
    void eachPublicTypeIsTried() {
        List<Object> samples = MapperSamples.all();

        assertThat(PublicTypes.all())
                .filteredOn(type -> !Annotation.class.isAssignableFrom(type)
                        && !Throwable.class.isAssignableFrom(type)
                        && !type.isInterface()
                        && !type.getSimpleName().equals("Builder"))
                .filteredOn(type -> samples.stream().noneMatch(type::isInstance))
                // The rest is refused by its type, as the samples of that kind are.
                .filteredOn(type -> !NeedsModule.class.isAssignableFrom(type))
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_VALUES);
    }

    static List<Object> samples() {
        return MapperSamples.all();
    }

    static List<Object> documentsAndScalars() {
        return MapperSamples.documentsAndScalars();
    }

    @ParameterizedTest
    @MethodSource("documentsAndScalars")
    void withTheModuleADocumentOrScalarIsWrittenAsByRenkeiItself(Object value) {
        assertThat(WITH_MODULE.writeValueAsBytes(value)).isEqualTo(RenkeiJson.writeCompact(value));
    }

    static Stream<Object> otherSamples() {
        List<Object> withJson = documentsAndScalars();
        return samples().stream().filter(value -> !withJson.contains(value));
    }

    @ParameterizedTest
    @MethodSource("otherSamples")
    void withTheModuleAnyOtherValueIsWrittenOrHasNoJson(Object value) {
        assertThat(outcome(() -> WITH_MODULE.writeValueAsString(value)))
                .satisfiesAnyOf(
                        written -> assertThat(written)
                                .startsWith("RenkeiModule cannot write ")
                                .contains("no JSON"),
                        written -> assertThat(WITH_MODULE.readTree(written))
                                .isNotNull()
                                .isNotEqualTo(WITH_MODULE.createObjectNode()));
    }

    static Stream<Object> samplesThatNeedTheModule() {
        return samples().stream().filter(NeedsModule.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("samplesThatNeedTheModule")
    void withoutTheModuleThereIsAnExceptionThatNamesIt(Object value) {
        for (Plain mapper : Plain.values()) {
            assertThatItNamesTheModule(() -> mapper.write(value));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withoutTheModuleNothingIsWrittenInAnotherWay(Object value) {
        String withModule = outcome(() -> WITH_MODULE.writeValueAsString(value));

        for (Plain mapper : Plain.values()) {
            assertThat(outcome(() -> mapper.write(value)))
                    .satisfiesAnyOf(
                            written -> assertThat(written).contains("RenkeiModule of renkei-serialization"),
                            // Of java.time Jackson 2 asks for a module of its own.
                            written -> assertThat(written).contains("jackson-datatype-jsr310"),
                            written -> assertThat(treeOf(written)).isEqualTo(treeOf(withModule)));
        }
    }

    @ParameterizedTest
    @MethodSource("samplesThatNeedTheModule")
    void withoutTheModuleNothingIsRead(Object value) {
        Class<?> type = publicTypeOf(value);

        for (Plain mapper : Plain.values()) {
            for (String json : List.of("{}", "\"2017\"", "[]", "7")) {
                assertThatItNamesTheModule(() -> mapper.read(json, type));
            }
        }
    }

    @Test
    void withoutTheModuleAScalarIsReadFromItsText() throws Exception {
        for (Plain mapper : Plain.values()) {
            for (Object value : MapperSamples.documentsAndScalars()) {
                if (!(value instanceof NeedsModule)) {
                    String json = mapper.write(value);

                    assertThat((Object) mapper.read(json, value.getClass())).isEqualTo(value);
                    assertThat(json).isEqualTo("\"" + value + "\"");
                }
            }
            assertThat(mapper.read("\"FY2026\"", PeriodBound.class)).isEqualTo(FiscalYear.of(2026));
            assertThat(mapper.read("\"osaka-npo\"", IdentifierScheme.class))
                    .isEqualTo(IdentifierScheme.of("osaka-npo"));
            assertThat(catchThrowable(() -> mapper.read("\"2017-02-30\"", PartialDate.class)))
                    .hasMessageContaining("Date must be a day of the calendar but was 2017-02-30");
        }
    }

    // ----------------------------------------------------------------------------------- inside a host's values

    /** A type of a host with a property that a document fills. */
    record Host<T>(T property) {}

    static final List<Object> HOLDERS = List.of(
            new Host<>(MapperSamples.AGREEMENT),
            new Host<>(Optional.of(MapperSamples.AGREEMENT)),
            new Host<Object>(Agreement.BindingForce.BINDING),
            List.of(MapperSamples.AGREEMENT),
            new Agreement[] {MapperSamples.AGREEMENT},
            Map.of("a", MapperSamples.AGREEMENT),
            Map.of(MapperSamples.AGREEMENT, "a"),
            Map.of(Agreement.BindingForce.BINDING, "a"),
            new EnumMap<>(Map.of(Agreement.BindingForce.BINDING, "a")));

    @ParameterizedTest
    @FieldSource("HOLDERS")
    void withoutTheModuleADocumentIsRefusedWhereverItStands(Object holder) {
        for (Plain mapper : Plain.values()) {
            assertThatItNamesTheModule(() -> mapper.write(holder));
        }
    }

    record HostOfAgreement(Agreement agreement) {}

    record HostOfOptional(Optional<Agreement> agreement) {}

    record HostOfList(List<Agreement> agreements) {}

    record HostOfMap(Map<String, Agreement> agreements) {}

    record HostOfKeys(Map<Agreement.BindingForce, String> words) {}

    static final List<Class<?>> HOSTS =
            List.of(HostOfAgreement.class, HostOfOptional.class, HostOfList.class, HostOfMap.class, HostOfKeys.class);

    @ParameterizedTest
    @FieldSource("HOSTS")
    void withoutTheModuleAHostsTypeIsNotReadEither(Class<?> host) {
        for (Plain mapper : Plain.values()) {
            assertThatItNamesTheModule(() -> mapper.read("{}", host));
        }
    }

    /** A type of a host with scalars. */
    record HostOfScalars(PartialDate date, Map<FiscalYear, Agreement.Kind> kinds) {}

    @ParameterizedTest
    @EnumSource(Plain.class)
    void withoutTheModuleScalarsAreTextsInAHostsTypeAndKeys(Plain mapper) throws Exception {
        HostOfScalars host =
                new HostOfScalars(PartialDate.of(2017), Map.of(FiscalYear.of(2026), Agreement.Kind.DISASTER));

        String json = mapper.write(host);

        assertThat(json).isEqualTo("{\"date\":\"2017\",\"kinds\":{\"FY2026\":\"disaster\"}}");
        assertThat(mapper.read(json, HostOfScalars.class)).isEqualTo(host);
        assertThat(WITH_MODULE.writeValueAsString(host)).isEqualTo(json);
    }

    // ------------------------------------------------------------------------------------------------ helpers

    /** Returns what is written, or the message of the exception. */
    private static String outcome(Callable<String> writing) {
        try {
            return writing.call();
        } catch (Exception e) {
            return Objects.requireNonNull(e.getMessage());
        }
    }

    private static JsonNode treeOf(String json) {
        return WITH_MODULE.readTree(json);
    }

    private static Class<?> publicTypeOf(Object value) {
        Class<?> type = value.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }

    private static void assertThatItNamesTheModule(Callable<?> call) {
        assertThat(catchThrowable(call::call))
                .isInstanceOfAny(
                        tools.jackson.databind.DatabindException.class,
                        com.fasterxml.jackson.databind.JsonMappingException.class)
                .hasMessageContaining("RenkeiModule of renkei-serialization")
                .hasMessageContaining("RenkeiJackson2Module of renkei-jackson2");
    }
}
