package dev.renkei.examples.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.renkei.agreement.Agreement;
import dev.renkei.change.AgreementChange;
import dev.renkei.constraint.Advice;
import dev.renkei.constraint.Publication;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.Walk;
import dev.renkei.document.Document;
import dev.renkei.examples.page.AgreementPage;
import dev.renkei.examples.page.RegisterPage;
import dev.renkei.json.ReadLimits;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.ReportWriter;
import dev.renkei.json.testing.JsonBreakers;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.testing.Samples;
import dev.renkei.testing.breaker.Breaker;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.text.LocalizedText;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks in a language, of one subject. It is loaded with the bundles of the language, by a loader of its own, and so gives and takes what
 * belongs to the platform alone.
 */
public final class Speaker implements BiFunction<String, Locale, List<String>> {

    private static final long SEED = 42;

    private static final Path COMPLETE = Path.of("src/test/resources/documents/complete.json");
    private static final Path COMPLETE_REGISTER = Path.of("src/test/resources/documents/complete-register.json");

    /** Rules of which a provider has the message with words of a bundle in it, and one that has none. */
    private static final List<String> WORDED_BY_PROVIDERS =
            List.of("identifier.check-digit", "identifier.form", "agreement.concluded.weekend", "text.blank");

    private final List<Document> documents = List.of(
            read(COMPLETE, Agreement.class),
            read(COMPLETE_REGISTER, Register.class),
            Samples.agreements(SEED).findFirst().orElseThrow(),
            Samples.registers(SEED).findFirst().orElseThrow());

    @Override
    public List<String> apply(String subject, Locale locale) {
        Stream<String> texts = switch (subject) {
            case "rules" ->
                Breakers.all().stream()
                        .flatMap(breaker -> textsOf(breaker.getValidator().validate(broken(breaker)), locale));
            case "violations" -> violations(locale);
            case "structure" -> payloads().flatMap(payload -> textsOf(reportOf(payload), locale));
            case "problems" -> problem(locale);
            case "labels" ->
                Stream.concat(
                        Stream.of(Agreement.TYPE, Register.TYPE, Organization.TYPE)
                                .flatMap(type -> labels(type, locale)),
                        Stream.of(Agreement.Status.values()).map(status -> status.getLabel(locale)));
            case "changes" -> changes(locale);
            default -> page(Path.of(subject), locale);
        };
        return texts.toList();
    }

    /** Breaks a rule in the first document that is suitable, whatever else is wrong with it. */
    private Document broken(Breaker breaker) {
        return documents.stream()
                .flatMap(document -> breaker.apply(document, bound -> 0).stream())
                .findFirst()
                .orElseThrow()
                .document();
    }

    /** Lets a provider word what it finds; it looks for bundles with the loader of the thread. */
    private Stream<String> violations(Locale locale) {
        ClassLoader machine = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(Speaker.class.getClassLoader());
        try (ValidatorFactory provider = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .clockProvider(() -> Breakers.CLOCK)
                .buildValidatorFactory()) {
            return WORDED_BY_PROVIDERS.stream()
                    .map(code -> broken(Breakers.of(code)))
                    .flatMap(document ->
                            provider
                                    .getValidator()
                                    .validate(document, Default.class, Advice.class, Publication.class)
                                    .stream())
                    .map(ConstraintViolation::getMessage)
                    .toList()
                    .stream();
        } finally {
            Thread.currentThread().setContextClassLoader(machine);
        }
    }

    private static Stream<String> textsOf(Report report, Locale locale) {
        return Stream.concat(
                report.getFindings().stream().flatMap(finding -> textsOf(finding, locale)),
                report.groups().stream().map((Report.Group group) -> group.getPlaces(locale)));
    }

    private static Stream<String> textsOf(Finding finding, Locale locale) {
        return Stream.of(finding.getMessage(locale), finding.getReason(locale), finding.getRepair(locale));
    }

    private static Stream<String> payloads() {
        String header = "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"t\",\"parties\":[]";
        Stream<String> broken = JsonBreakers.all().stream()
                .map(breaker -> JsonBreakers.samples(breaker.getRule().getCode(), SEED, Samples.agreements(SEED))
                        .findFirst()
                        .orElseThrow()
                        .document());
        Stream<String> others = Stream.of(
                "",
                "{",
                "\uFEFF{}",
                "{\"title\":\"\\uD800",
                "{\"title\":nul}",
                header + ",\"title\":1,\"more\":2,\"plan\":[],\"parties\":{},\"fields\":[1]}",
                header + ",\"statedFieldCount\":{\"count\":-1},\"concludedOn\":\"2017-02-30\",\"bindingForce\":\"x\"}",
                header.replace("renkei/1", "renkei/0") + "}",
                header.replace("renkei/1", "renkei/9") + "}",
                header.replace("renkei/1", "x") + "}",
                header.replace("agreement", "register") + "}",
                header.replace("agreement", "x") + "}",
                header + ",\"term\":{\"renewal\":{\"kind\":\"none\",\"length\":\"P1Y\"}}}",
                "[".repeat(2000),
                header + ",\"notes\":[\"" + "x".repeat(2000) + "\"]}");
        return Stream.concat(broken, others);
    }

    private static Report reportOf(String payload) {
        ReadOptions options =
                ReadOptions.standard().withLimits(ReadLimits.standard().withTextLength(1000));
        return RenkeiJson.read(payload.getBytes(UTF_8), Agreement.class, options)
                .getReport();
    }

    private static Stream<String> problem(Locale locale) {
        JsonNode problem = new JsonMapper().readTree(ReportWriter.in(locale).writeProblem(reportOf("{")));
        return Stream.of(problem.get("title").asString(), problem.get("detail").asString());
    }

    private static <T> Stream<String> labels(DocumentType<T, ?> type, Locale locale) {
        return type.getProperties().stream().map((Property<T, ?, ?> property) -> property.getLabel(locale));
    }

    private static Stream<String> changes(Locale locale) {
        List<Agreement> agreements = Samples.agreements(SEED).limit(20).toList();
        Set<String> english = new HashSet<>();
        Walk<Agreement, LocalizedText> texts = Walk.of(Agreement.TYPE, LocalizedText.TYPE);
        agreements.forEach(agreement -> texts.through(
                agreement,
                (text, at) -> Optional.ofNullable(text.getTexts().get("en")).ifPresent(english::add)));
        return Stream.iterate(0, index -> index + 2 < agreements.size(), index -> index + 1)
                .map(index -> AgreementChange.between(agreements.get(index), agreements.get(index + 1)))
                .flatMap(change -> change.getChanges().stream())
                .map(change -> without(english, change.describe(locale)));
    }

    /** Leaves out the words of the documents themselves. */
    private static String without(Set<String> words, String sentence) {
        String rest = sentence;
        for (String each : words) {
            rest = rest.replace(each, "");
        }
        return rest;
    }

    private static Stream<String> page(Path document, Locale locale) {
        LocalDate day = LocalDate.of(2026, 11, 23);
        String page = new String(bytesOf(document), UTF_8).contains("\"type\": \"register\"")
                ? RegisterPage.of(read(document, Register.class), locale, day)
                : AgreementPage.of(read(document, Agreement.class), locale, day);
        return page.lines();
    }

    private static <T> T read(Path document, Class<T> type) {
        return RenkeiJson.read(bytesOf(document), type).orElseThrow();
    }

    private static byte[] bytesOf(Path document) {
        try {
            return Files.readAllBytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
