package dev.renkei.json.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.testing.Samples;
import dev.renkei.testing.breaker.Breaker;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.text.LocalizedText;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Whoever makes one fault is told one error, at the place of the fault: counted over many samples, always the same. */
class OneFaultOneErrorTest {

    private static final long SEED = 20_261_102;

    @Test
    void holdsForNinetySevenInAHundredFaults() {
        assertThatItHolds(10);
    }

    @Tag("thorough")
    @Test
    void holdsForNinetySevenInAHundredOfManyFaults() {
        assertThatItHolds(50);
    }

    private static void assertThatItHolds(int each) {
        List<String> others = new ArrayList<>();
        int all = 0;
        for (Stream<Broken<String>> kind : List.of(
                misspeltNames(),
                structure("json.wrong-type"),
                structure("json.null-value"),
                structure("json.missing-property"),
                structure("json.invalid-scalar"),
                brokenRules())) {
            List<Broken<String>> faults = kind.limit(each).toList();
            assertThat(faults).hasSize(each);
            all += faults.size();
            faults.stream()
                    .filter(fault -> !isOneError(fault))
                    .forEach(fault -> others.add(fault + " gave " + errors(fault)));
        }
        assertThat(others).as("of %d faults", all).hasSizeLessThanOrEqualTo(all * 3 / 100);
    }

    private static boolean isOneError(Broken<String> fault) {
        return errors(fault).equals(List.of(fault.code() + " " + fault.pointer()));
    }

    private static List<String> errors(Broken<String> fault) {
        Class<?> type = fault.document().contains("\"register\"") ? Register.class : Agreement.class;
        ReadOptions options = ReadOptions.standard().withClock(Breakers.CLOCK);
        return RenkeiJson.read(fault.document().getBytes(UTF_8), type, options).getReport().getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map((Finding finding) -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    private static Stream<?> documents() {
        return Stream.iterate(0, i -> i + 1)
                .flatMap(i -> Stream.concat(
                        Samples.agreements(SEED + i).limit(4),
                        Samples.registers(SEED + i).limit(1)));
    }

    private static Stream<Broken<String>> structure(String code) {
        return JsonBreakers.samples(code, SEED, documents());
    }

    /** Takes the rules whose findings are errors, one after the other; those of a policy need one. */
    private static Stream<Broken<String>> brokenRules() {
        List<Breaker> breakers = Breakers.all().stream()
                .filter(breaker -> breaker.getRule().getSeverity() == Severity.ERROR)
                .filter(breaker -> !breaker.getRule().getCode().startsWith("policy."))
                .toList();
        return Stream.iterate(0, i -> i + 1).flatMap(i -> {
            Breaker breaker = breakers.get(i % breakers.size());
            return Breakers.samples(breaker.getRule().getCode(), SEED + i)
                    .filter(broken -> broken.document() instanceof Agreement || broken.document() instanceof Register)
                    .limit(1)
                    .map(OneFaultOneErrorTest::written);
        });
    }

    private static Broken<String> written(Broken<?> broken) {
        String text = text(broken.document());
        String pointer = inText(broken.pointer(), new ObjectMapper().readTree(text));
        return new Broken<>(text, broken.rule(), pointer, text(broken.nearMiss()), broken.change());
    }

    /** Returns the place of a part in the text, in which a single paragraph stands without its list. */
    private static String inText(String pointer, JsonNode text) {
        return Stream.iterate(pointer.lastIndexOf("/0"), i -> i >= 0, i -> pointer.lastIndexOf("/0", i - 1))
                .map(i -> pointer.substring(0, i) + pointer.substring(i + 2))
                .filter(shorter ->
                        text.at(pointer).isMissingNode() && !text.at(shorter).isMissingNode())
                .findFirst()
                .orElse(pointer);
    }

    private static String text(Object document) {
        return new String(RenkeiJson.writeCompact(document), UTF_8);
    }

    private static Stream<Broken<String>> misspeltNames() {
        Random random = new Random(SEED);
        return documents()
                .map(OneFaultOneErrorTest::text)
                .flatMap(text -> JsonDocument.read(text).stream())
                .flatMap(document -> misspelt(document, random).stream());
    }

    private static Optional<Broken<String>> misspelt(JsonDocument document, Random random) {
        List<Place> places = document.places()
                .filter(place -> place.name().isPresent() && !isLanguage(document, place))
                .toList();
        Place place = places.get(random.nextInt(places.size()));
        String name = place.step();
        String wrong = misspelt(name, random);
        int start = place.name().orElseThrow();
        String text = document.json().text();
        String broken = text.substring(0, start)
                + JsonText.quoted(wrong)
                + text.substring(start + JsonText.quoted(name).length());
        String pointer = place.pointer().substring(0, place.pointer().length() - name.length()) + wrong;
        return wrong.equals(name)
                ? Optional.empty()
                : Optional.of(new Broken<>(
                        broken,
                        Objects.requireNonNull(JsonBreakers.of("json.unknown-property"))
                                .getRule(),
                        pointer,
                        text,
                        "The name " + name + " is written " + wrong));
    }

    private static boolean isLanguage(JsonDocument document, Place place) {
        String holder = place.pointer().substring(0, place.pointer().lastIndexOf('/'));
        return document.places()
                .filter(each -> each.pointer().equals(holder))
                .anyMatch(each -> document.valueAt(each).orElse(each) instanceof LocalizedText);
    }

    /** Leaves a letter out, writes it twice, exchanges it with the next, or writes another in its place. */
    private static String misspelt(String name, Random random) {
        int at = random.nextInt(name.length() - 1);
        String before = name.substring(0, at);
        String letter = name.substring(at, at + 1);
        String next = name.substring(at + 1, at + 2);
        String behind = name.substring(at + 2);
        return before
                + switch (random.nextInt(4)) {
                    case 0 -> next;
                    case 1 -> letter + letter + next;
                    case 2 -> next + letter;
                    default -> "x" + next;
                }
                + behind;
    }
}
