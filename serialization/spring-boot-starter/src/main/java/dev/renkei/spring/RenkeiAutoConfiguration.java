package dev.renkei.spring;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.RenkeiModule;
import dev.renkei.validation.Policy;
import dev.renkei.validation.RenkeiValidator;
import java.io.IOException;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Configures Renkei in an application of Spring Boot.
 *
 * <p>A controller that takes an {@code @RequestBody Agreement} is called with agreements that are valid; any other body is answered
 * with 422 and a problem (RFC 9457) that holds every finding of the structure and of the rules. Warnings do not refuse a document.
 *
 * <p>Today's date is that of the application's {@link Clock}, if it has one, and else the date in the time zone of the settings,
 * Asia/Tokyo if they name none. An application that has a {@link ReadOptions}, a {@link RenkeiValidator} or a {@link Policy} of its
 * own uses these.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@EnableConfigurationProperties(RenkeiProperties.class)
public class RenkeiAutoConfiguration {

    /** Creates the configuration. */
    public RenkeiAutoConfiguration() {}

    /**
     * Obtains the policy of the settings.
     *
     * @param properties  the settings, not null
     * @return the policy, not null
     * @throws IOException if the policy cannot be read
     * @throws IllegalArgumentException if what is read is no policy, with where it was read and what was found as its message
     */
    @Bean
    @ConditionalOnMissingBean
    Policy renkeiPolicy(RenkeiProperties properties) throws IOException {
        Resource policy = properties.policy();
        return policy == null ? Policy.none() : read(policy);
    }

    private static Policy read(Resource policy) throws IOException {
        try {
            return RenkeiJson.readPolicy(policy.getContentAsByteArray()).orElseThrow();
        } catch (NoSuchElementException e) {
            throw new IllegalArgumentException(
                    "renkei.policy must name a policy but " + policy.getDescription() + " is none. " + e.getMessage(),
                    e);
        }
    }

    /**
     * Obtains how documents are read and judged.
     *
     * @param properties  the settings, not null
     * @param policy  the policy, not null
     * @param clock  the clock of the application, if it has one, not null
     * @return the options, not null
     */
    @Bean
    @ConditionalOnMissingBean
    ReadOptions renkeiReadOptions(RenkeiProperties properties, Policy policy, ObjectProvider<Clock> clock) {
        ReadOptions options = ReadOptions.standard()
                .withProfile(properties.profile())
                .withPolicy(policy)
                .withClock(clockOf(clock, properties))
                .withLimits(properties.limits().toReadLimits());
        return properties.unknownProperties() == RenkeiProperties.UnknownProperties.IGNORED
                ? options.withUnknownPropertiesIgnored()
                : options;
    }

    /**
     * Obtains the validator for values that the application builds itself.
     *
     * @param properties  the settings, not null
     * @param policy  the policy, not null
     * @param clock  the clock of the application, if it has one, not null
     * @return the validator, not null
     */
    @Bean
    @ConditionalOnMissingBean
    RenkeiValidator renkeiValidator(RenkeiProperties properties, Policy policy, ObjectProvider<Clock> clock) {
        return RenkeiValidator.standard()
                .withProfile(properties.profile())
                .withPolicy(policy)
                .withClock(clockOf(clock, properties));
    }

    /**
     * Obtains the module for the mapper of the application, for documents inside values of the application.
     *
     * @param options  how documents are read, not null
     * @return the module, not null
     */
    @Bean
    @ConditionalOnMissingBean
    RenkeiModule renkeiModule(ReadOptions options) {
        return new RenkeiModule(options);
    }

    /**
     * Gives Jakarta Validation the same date of today.
     *
     * @param properties  the settings, not null
     * @param clock  the clock of the application, if it has one, not null
     * @return the customizer, not null
     */
    @Bean
    ValidationConfigurationCustomizer renkeiClockOfConstraints(
            RenkeiProperties properties, ObjectProvider<Clock> clock) {
        return configuration -> configuration.clockProvider(() -> clockOf(clock, properties));
    }

    private static Clock clockOf(ObjectProvider<Clock> clock, RenkeiProperties properties) {
        return clock.getIfUnique(() -> Clock.system(properties.zone()));
    }

    /** What applications need that describe themselves in OpenAPI. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = {"org.springdoc.core.customizers.OpenApiCustomizer", "io.swagger.v3.core.util.Json31"})
    static class OpenApi {

        @Bean
        DocumentSchemas renkeiDocumentSchemas() {
            return new DocumentSchemas();
        }
    }

    /** What applications with controllers need. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @Import({DocumentProblems.class, ReadBodies.class})
    static class Web {

        /**
         * Puts the converter of documents ahead of all others, at the first place that Spring MVC gives. The one of bytes follows: answers
         * are bytes, which a converter of the application could take for a value.
         */
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        WebMvcConfigurer renkeiDocumentConverter(ReadOptions options, RenkeiProperties properties) {
            DocumentConverter documents =
                    new DocumentConverter(options, properties.limits().time());
            return new WebMvcConfigurer() {
                @Override
                public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                    converters.addCustomConverter(documents).addCustomConverter(new ByteArrayHttpMessageConverter());
                }
            };
        }

        /** Ends the start where another converter would read documents: nobody would learn that no rule is looked at. */
        @Bean
        SmartInitializingSingleton renkeiReaderOfDocuments(ObjectProvider<RequestMappingHandlerAdapter> adapters) {
            return () -> adapters.orderedStream()
                    .flatMap(adapter -> adapter.getMessageConverters().stream()
                            .filter(each -> each.canRead(Agreement.class, MediaType.APPLICATION_JSON))
                            .limit(1))
                    .filter(first -> !(first instanceof DocumentConverter))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new IllegalStateException("Documents must be read by Renkei's converter but "
                                + other.getClass().getName()
                                + " comes before it: put that converter behind");
                    });
        }

        @Bean
        ReportAnswers renkeiReportAnswers(RenkeiProperties properties) {
            return new ReportAnswers(Optional.ofNullable(properties.helpBase()));
        }

        @Bean
        ProblemAnswers renkeiProblemAnswers() {
            return new ProblemAnswers();
        }

        @Bean
        ProfileReader renkeiProfileReader() {
            return new ProfileReader();
        }

        @Bean
        ProfileReader.OfSeveral renkeiProfilesReader() {
            return new ProfileReader.OfSeveral();
        }
    }
}
