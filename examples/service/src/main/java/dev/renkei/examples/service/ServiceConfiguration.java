package dev.renkei.examples.service;

import dev.renkei.json.ReadLimits;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.message.Languages;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.MediaType;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.core.StreamReadConstraints;

/**
 * What the parts of the service share: the day in Japan, by which both ways of validation judge, and the languages.
 */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration implements WebMvcConfigurer {

    /** The number of tokens of a document that Spring's mapper reads: an agreement, which is smaller than a register. */
    private static final int MAX_TOKENS_OF_MAPPER = 20_000;

    private final ServiceSettings settings;
    private final ObjectProvider<jakarta.validation.Validator> validator;

    private final ObjectProvider<Clock> clock;

    ServiceConfiguration(
            ServiceSettings settings,
            ObjectProvider<jakarta.validation.Validator> validator,
            ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.validator = validator;
        this.clock = clock;
    }

    /** All answers are JSON, whatever a client says that it accepts. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    @Bean
    ReadLimits readLimits() {
        return ReadLimits.small()
                .withBytes(Math.toIntExact(settings.bodyLimit().toBytes()))
                .withTokens(settings.tokens())
                .withFindings(settings.findings());
    }

    @Bean
    ReadOptions readOptions(Clock clock, ReadLimits limits) {
        return ReadOptions.standard().withClock(clock).withLimits(limits);
    }

    /** Gives Spring's mapper the limits that {@link RenkeiJson} keeps by itself. */
    @Bean
    JsonFactoryBuilderCustomizer limitsOfMapper(ReadLimits limits) {
        return factory -> factory.streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(limits.getDepth())
                .maxTokenCount(Math.min(limits.getTokens(), MAX_TOKENS_OF_MAPPER))
                .maxStringLength(limits.getTextLength())
                .maxNameLength(limits.getNameLength())
                .maxNumberLength(limits.getNumberLength())
                .build());
    }

    @Bean
    ValidationConfigurationCustomizer clockOfConstraints(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }

    /** Validates bodies as Spring does, up to the number of findings that an answer tells. */
    @Override
    public Validator getValidator() {
        return new HostValidator(
                validator.getObject(), RenkeiValidator.standard().withClock(clock.getObject()), settings.findings());
    }

    /** Serves the page, whatever a browser says that it accepts. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    /** Refuses addresses that Spring cannot take apart: no path of the service has parameters or empty parts. */
    @Bean
    Filter addresses() {
        return (request, response, chain) -> {
            String path = ((HttpServletRequest) request).getRequestURI();
            if (path.contains(";") || path.contains("//")) {
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                chain.doFilter(request, response);
            }
        };
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Languages.getLocales());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    @Bean
    ProfileReader profileReader() {
        return new ProfileReader();
    }

    @Bean
    ProfilesReader profilesReader() {
        return new ProfilesReader();
    }

    /** Refuses several profiles, of which Spring would take the first. */
    static final class ProfilesReader implements Converter<String[], Profile> {

        @Override
        public Profile convert(String[] names) {
            if (names.length != 1) {
                throw new IllegalArgumentException(
                        "Profile must be given once but was given " + names.length + " times");
            }
            return new ProfileReader().convert(names[0]);
        }
    }

    /** Reads the name of a profile as addresses write it: {@code publication}. */
    static final class ProfileReader implements Converter<String, Profile> {

        @Override
        public Profile convert(String name) {
            return Profile.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
