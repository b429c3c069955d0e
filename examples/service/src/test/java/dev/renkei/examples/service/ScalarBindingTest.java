package dev.renkei.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.result.StatedCount;
import dev.renkei.testing.Samplers;
import dev.renkei.testing.SeededRandomSource;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Spring binds the texts of a request to scalars. */
class ScalarBindingTest {

    private static final Service SERVICE = Service.running();

    /** A part of a service that takes scalars. */
    @RestController
    static class Scalars {

        @GetMapping("/scalars/number/{value}")
        String number(@PathVariable CorporateNumber value) {
            return value.toString();
        }

        @GetMapping("/scalars/year")
        String year(@RequestParam FiscalYear value) {
            return value.toString();
        }

        @GetMapping("/scalars/period")
        String period(@RequestParam DatePeriod value) {
            return value.toString();
        }

        @GetMapping("/scalars/kinds")
        List<Agreement.Kind> kinds(@RequestParam List<Agreement.Kind> value) {
            return value;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /scalars/number/4120105000656 | 4120105000656
                    /scalars/year?value=FY2026    | FY2026
                    /scalars/year?value=令和８年度 | FY2026
                    /scalars/period?value=FY2026/FY2028 | FY2026/FY2028
                    /scalars/kinds?value=disaster,ward  | ["disaster","ward"]
                    """)
    void aTextIsBound(String address, String answered) {
        HttpResponse<String> answer = SERVICE.get(encoded(address));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource({
        "/scalars/number/4120105000657",
        "/scalars/number/x",
        "/scalars/year?value=2026",
        "/scalars/year?value=FY0000",
        "/scalars/period?value=FY2028/FY2026",
        "/scalars/kinds?value=Disaster"
    })
    void aTextThatIsRefusedIsABadRequest(String address) {
        assertThat(SERVICE.get(address).statusCode()).isEqualTo(400);
    }

    /** A count that is read keeps its words beside the number, and is not its text alone. */
    static List<Class<?>> scalars() {
        return Samplers.types().stream()
                .filter(type -> type != StatedCount.class)
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("parse")))
                .toList();
    }

    @Test
    void thereAreScalars() {
        assertThat(scalars()).hasSize(21).contains(FiscalYear.class, Agreement.Kind.class);
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void everyScalarIsConverted(Class<?> type) {
        Object value = type.cast(Samplers.of(type).orElseThrow().sample(new SeededRandomSource(1)));

        assertThat(SERVICE.bean(FormattingConversionService.class).convert(value.toString(), type))
                .hasToString(value.toString());
    }

    private static String encoded(String address) {
        int value = address.indexOf('=') + 1;
        return address.substring(0, value)
                + (value == 0 ? address : URLEncoder.encode(address.substring(value), UTF_8));
    }
}
