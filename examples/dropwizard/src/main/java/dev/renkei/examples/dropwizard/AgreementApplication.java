package dev.renkei.examples.dropwizard;

import dev.renkei.agreement.Agreement;
import dev.renkei.jackson2.RenkeiJackson2Module;
import dev.renkei.jackson2.ReportedInputException;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReportWriter;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;

/**
 * Takes agreements in Dropwizard, whose mapper is of Jackson 2.
 */
public class AgreementApplication extends Application<Configuration> {

    private static final int UNPROCESSABLE = 422;

    /**
     * Starts the application.
     *
     * @param arguments  {@code server} and the file with the configuration
     * @throws Exception if the application does not start
     */
    public static void main(String[] arguments) throws Exception {
        new AgreementApplication().run(arguments);
    }

    @Override
    public void initialize(Bootstrap<Configuration> bootstrap) {
        bootstrap.getObjectMapper().registerModule(new RenkeiJackson2Module(ReadOptions.standard()));
    }

    @Override
    public void run(Configuration configuration, Environment environment) {
        environment.jersey().register(new Desk());
        environment.jersey().register(Refusals.class);
    }

    /** Takes agreements. */
    @Path("/agreements")
    public static final class Desk {

        private final RenkeiValidator validator = RenkeiValidator.standard().withMaxFindings(200);

        /**
         * Takes an agreement that the mapper has read, and judges it by the rules.
         *
         * @param agreement  the agreement, not null
         * @param headers  what the client says of itself, not null
         * @return the report
         */
        @POST
        @Consumes(MediaType.APPLICATION_JSON)
        public Response take(Agreement agreement, @Context HttpHeaders headers) {
            return answer(validator.validate(agreement), headers);
        }
    }

    /** Answers agreements that the mapper could not read. */
    public static final class Refusals implements ExceptionMapper<ReportedInputException> {

        private final HttpHeaders headers;

        /**
         * Creates the answers.
         *
         * @param headers  what the client of the present request says of itself, not null
         */
        public Refusals(@Context HttpHeaders headers) {
            this.headers = headers;
        }

        @Override
        public Response toResponse(ReportedInputException e) {
            return answer(e.getReport(), headers);
        }
    }

    private static Response answer(Report report, HttpHeaders headers) {
        Locale locale = headers.getAcceptableLanguages().get(0);
        ReportWriter writer = ReportWriter.in(locale);
        return report.isValid()
                ? Response.ok(writer.write(report), MediaType.APPLICATION_JSON).build()
                : Response.status(UNPROCESSABLE)
                        .type("application/problem+json")
                        .entity(writer.writeProblem(report))
                        .build();
    }
}
