package dev.renkei.examples.boot3;

import dev.renkei.agreement.Agreement;
import dev.renkei.jackson2.RenkeiJackson2Module;
import dev.renkei.jackson2.ReportedInputException;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReportWriter;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes agreements in Spring Boot 3, whose mapper is of Jackson 2.
 */
@SpringBootApplication
public class Application {

    /**
     * Starts the application.
     *
     * @param arguments  properties of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** Spring Boot 3 gives its mapper the modules that are beans. Properties that Renkei does not define are errors, not lost. */
    @Bean
    RenkeiJackson2Module renkei() {
        return new RenkeiJackson2Module(ReadOptions.standard());
    }

    @RestController
    static class Desk {

        private final RenkeiValidator validator = RenkeiValidator.standard().withMaxFindings(200);

        /** The mapper has read the agreement; the rules are judged here. */
        @PostMapping("/agreements")
        ResponseEntity<byte[]> take(@RequestBody Agreement agreement, Locale locale) {
            return answer(validator.validate(agreement), locale);
        }

        /** The mapper could not read the agreement, and has a report of why. */
        @ExceptionHandler
        ResponseEntity<byte[]> refuse(HttpMessageNotReadableException e, Locale locale) {
            if (e.getCause() instanceof ReportedInputException reported) {
                return answer(reported.getReport(), locale);
            }
            throw e;
        }

        private static ResponseEntity<byte[]> answer(Report report, Locale locale) {
            ReportWriter writer = ReportWriter.in(locale);
            return report.isValid()
                    ? ResponseEntity.ok(writer.write(report))
                    : ResponseEntity.unprocessableEntity()
                            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                            .body(writer.writeProblem(report));
        }
    }
}
