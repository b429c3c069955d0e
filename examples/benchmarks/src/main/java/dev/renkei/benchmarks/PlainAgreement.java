package dev.renkei.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody writes it who has no library for it: records for Jackson and Hibernate Validator, with texts where Renkei has
 * scalars. What it does not name is passed over.
 */
record PlainAgreement(
        @NotBlank String format,
        @NotBlank String type,
        @Nullable @Size(max = 200) String id,
        @NotNull @Valid Text title,
        @Nullable @Size(max = 100) String kind,
        @Nullable List<@NotBlank @Size(max = 35) String> languages,
        @NotEmpty List<@NotNull @Valid Party> parties,
        @Nullable @Valid Stated concludedOn,
        @Nullable @Valid Stated effectiveOn,
        @Nullable @Valid Text purpose,
        @Nullable List<@NotNull @Valid Field> fields,
        @Nullable List<@NotNull @Valid Plan> plans,
        @Nullable List<@NotNull @Valid Contribution> contributions,
        @Nullable List<@NotNull @Valid Statement> statements) {

    record Party(
            @Nullable @Size(max = 200) String id,
            @NotNull @Valid Organization organization,
            @Nullable @Size(max = 10) String role,
            @Nullable List<@NotNull @Valid Signatory> signatories) {}

    record Signatory(
            @Nullable @Valid Text person, @Nullable @Valid Text office) {}

    record Contribution(
            @NotBlank String party, @Nullable @Valid Text text) {}

    record Statement(
            @Nullable @Valid Text heading,
            @Nullable String party,
            @Nullable @Valid Text text) {}

    record Field(
            @Nullable @Size(max = 200) String id,
            @Nullable @Min(0) @Max(999_999_999) Integer number,
            @Nullable @Valid Text label,
            @Nullable List<@NotNull @Min(1) @Max(17) Integer> sdgGoals) {}

    record Plan(
            @Nullable @Size(max = 200) String id,
            @Nullable @Valid Text title,
            @Nullable @Valid Stated period,
            @Nullable List<@NotNull @Valid Field> fields,
            @Nullable List<@NotNull @Valid Initiative> initiatives) {}

    record Initiative(
            @Nullable @Size(max = 200) String id,
            @NotNull @Valid Text title,
            @Nullable @Valid Text description,
            @Nullable @Pattern(regexp = "priority|regular") String emphasis,
            @Nullable List<@NotBlank String> fields,
            @Nullable @Valid Stated period,
            @Nullable List<@NotNull @Valid Stated> quantities,
            @Nullable List<@NotNull @Valid Text> beneficiaries,
            @Nullable List<@NotNull @Valid Text> programmes) {}

    /** An organization, or its name alone. */
    record Organization(
            @NotNull @Valid Text name,
            @Nullable @Size(max = 100) String kind) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Organization of(Object json) {
            return json instanceof Map<?, ?> map
                    ? new Organization(Text.of(map.get("name")), (String) map.get("kind"))
                    : new Organization(Text.of(json), null);
        }
    }

    /** A text, one in several languages, or paragraphs. */
    record Text(Map<@NotBlank @Size(max = 35) String, @NotBlank @Size(max = 100_000) String> texts) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Text of(@Nullable Object json) {
            if (!(json instanceof Map<?, ?> map)) {
                return new Text(Map.of("und", String.valueOf(json)));
            }
            Map<String, String> texts = new LinkedHashMap<>();
            map.forEach((language, text) -> texts.put(String.valueOf(language), String.valueOf(text)));
            return new Text(texts);
        }
    }

    /** A date, period or quantity, perhaps with the words of its source. */
    record Stated(
            @NotBlank @Size(max = 100) String value,
            @Nullable @Size(max = 1000) String asWritten) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Stated of(Object json) {
            if (!(json instanceof Map<?, ?> map)) {
                return new Stated(String.valueOf(json), null);
            }
            Object value = map.containsKey("date")
                    ? map.get("date")
                    : map.values().iterator().next();
            return new Stated(String.valueOf(value), (String) map.get("asWritten"));
        }
    }
}
