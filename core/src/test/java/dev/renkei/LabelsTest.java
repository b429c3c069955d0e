package dev.renkei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Clause;
import dev.renkei.agreement.Continuation;
import dev.renkei.agreement.DueDuty;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.TermEvent;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Property;
import dev.renkei.document.Labelled;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.message.InvalidTextException;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.Place;
import dev.renkei.organization.Succession;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Series;
import dev.renkei.time.Basis;
import dev.renkei.time.CountingRule;
import dev.renkei.time.Renewal;
import dev.renkei.time.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every property, constant and known code has its words in both languages. */
class LabelsTest {

    private static final Locale ESPERANTO = Locale.forLanguageTag("eo");

    private static final Map<Class<?>, BiFunction<String, Locale, ? extends Labelled>> READ_BACK = Map.of(
            Agreement.Kind.class, Agreement.Kind::parse,
            Clause.Kind.class, Clause.Kind::parse,
            Continuation.class, Continuation::parse,
            Duty.Kind.class, Duty.Kind::parse,
            Organization.Kind.class, Organization.Kind::parse,
            OrganizationFigure.Kind.class, OrganizationFigure.Kind::parse,
            Place.Kind.class, Place.Kind::parse,
            Succession.Kind.class, Succession.Kind::parse,
            Programme.Kind.class, Programme.Kind::parse,
            Relation.Kind.class, Relation.Kind::parse);

    static Stream<Property<?, ?, ?>> properties() {
        return DocumentTypesTest.documentTypes()
                .filter(type -> !type.getDocumentClass().getPackageName().equals("dev.renkei.validation"))
                .flatMap(type -> propertiesOf(type).stream());
    }

    private static <T> List<Property<?, ?, ?>> propertiesOf(DocumentType<T, ?> type) {
        return List.copyOf(type.getProperties());
    }

    static Stream<Enum<?>> constants() {
        return Stream.of(
                        Agreement.Status.values(),
                        Agreement.Stage.values(),
                        DueDuty.State.values(),
                        UnnamedOrganizations.Disclosure.values(),
                        Agreement.BindingForce.values(),
                        CountingRule.values(),
                        Initiative.Emphasis.values(),
                        Series.Accumulation.values(),
                        Network.State.values(),
                        Basis.values(),
                        FigureRole.values(),
                        Renewal.Kind.values(),
                        TermEvent.Kind.values(),
                        Term.Part.values())
                .flatMap(Arrays::stream);
    }

    static Stream<Labelled> codes() {
        return Stream.concat(READ_BACK.keySet().stream(), Stream.of(IdentifierScheme.class))
                .flatMap(LabelsTest::codesOf);
    }

    private static Stream<Labelled> codesOf(Class<?> list) {
        return Arrays.stream(list.getFields())
                .map(LabelsTest::valueOf)
                .filter(value -> value instanceof Labelled)
                .map(Labelled.class::cast);
    }

    private static Object valueOf(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void standInBothLanguagesForEverythingThatHasSomeAndForNothingElse() throws IOException {
        Set<String> wanted = new TreeSet<>();
        properties().forEach(property -> wanted.add("property." + property.getName()));
        constants().forEach(constant -> wanted.add(keyOf(constant.getDeclaringClass()) + "." + constant.name()));
        codes().forEach(code -> wanted.add(keyOf(code.getClass()) + "." + code));

        assertThat(keys("")).containsExactlyInAnyOrderElementsOf(keys("_ja")).containsAll(wanted);
        assertThat(keys("").stream().filter(key -> !wanted.contains(key)))
                .allSatisfy(key -> assertThat(wanted).contains("property." + key.substring(key.indexOf('.') + 1)));
    }

    private static String keyOf(Class<?> list) {
        Class<?> holder = list.getEnclosingClass();
        return holder == null ? list.getSimpleName() : holder.getSimpleName() + list.getSimpleName();
    }

    private static Set<String> keys(String language) throws IOException {
        String name = "/dev/renkei/document/Labels" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(LabelsTest.class.getResourceAsStream(name));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new TreeSet<>(new PropertyResourceBundle(reader).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void nameEachProperty(Property<?, ?, ?> property) {
        assertThat(property.getLabel(Locale.ENGLISH)).isNotBlank();
        assertThat(property.getLabel(Locale.JAPANESE)).isNotBlank().isNotEqualTo(property.getName());
    }

    @ParameterizedTest
    @CsvSource({"ja, 効力あり", "ja-JP, 効力あり", "en, in force", "fr, in force"})
    void speakEnglishToAllWhoseLanguageTheyDoNotKnow(String language, String label) {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(Agreement.Status.IN_FORCE.getLabel(Locale.forLanguageTag(language)))
                    .isEqualTo(label);
        } finally {
            Locale.setDefault(machine);
        }
    }

    /** A language is a bundle, and nothing else. */
    @Test
    void speakALanguageOfWhichABundleIsAdded() {
        assertThat(Agreement.Status.IN_FORCE.getLabel(ESPERANTO)).isEqualTo("valida");
        assertThat(Agreement.Status.EXPIRED.getLabel(ESPERANTO)).isEqualTo("expired");
    }

    @Test
    void areReadBackAsTheirCodes() {
        READ_BACK.forEach((list, parse) -> {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                List<Labelled> codes = codesOf(list).collect(Collectors.toList());
                assertThat(codes).isNotEmpty().allSatisfy(code -> {
                    assertThat(parse.apply(code.getLabel(locale), locale)).isEqualTo(code);
                    assertThat(parse.apply(code.toString(), locale)).isEqualTo(code);
                });
            }
        });
        assertThat(Agreement.Kind.parse("ＰＡＲＴＮＥＲ agreement ", Locale.ENGLISH)).isEqualTo(Agreement.Kind.PARTNER);
    }

    @Test
    void ofAnUnknownCodeAreTheCodeItself() {
        assertThat(Agreement.Kind.of("new-kind").getLabel(Locale.JAPANESE)).isEqualTo("new-kind");
        assertThat(IdentifierScheme.of("isni").getLabel(Locale.JAPANESE)).isEqualTo("isni");
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Agreement.Kind.parse("新しい協定", Locale.JAPANESE))
                .withMessage("Label must be that of a known code but was 新しい協定");
    }
}
