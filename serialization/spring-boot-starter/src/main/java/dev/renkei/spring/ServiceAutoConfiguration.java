package dev.renkei.spring;

import dev.renkei.message.Languages;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Guards an application that is a service for documents and takes requests from anyone: {@code renkei.service.guarded=true}.
 *
 * <p>All bodies are bounded in size, in the time they take to arrive, and in the memory that they need together. Whatever goes wrong is
 * answered as a problem (RFC 9457) that tells nothing of what the service is made of. Answers are not to be shown in frames, nor taken
 * for another type.
 *
 * @since 0.1.0
 */
@AutoConfiguration(
        after = RenkeiAutoConfiguration.class,
        before = {JacksonAutoConfiguration.class, WebMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty("renkei.service.guarded")
@Import({BodyLimit.class, MapperLimits.class, Workload.class, ConnectorSettings.class, ServiceProblems.class})
public class ServiceAutoConfiguration implements WebMvcConfigurer {

    private static final String POLICY = "default-src 'self'; frame-ancestors 'none'";

    /** Creates the configuration. */
    public ServiceAutoConfiguration() {}

    /** All answers are JSON, whatever a client says that it accepts. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
    }

    /** Refuses addresses that Spring cannot take apart: no path of a service has parameters or empty parts. */
    @Bean
    Filter renkeiAddresses() {
        return (request, response, chain) -> {
            String path = ((HttpServletRequest) request).getRequestURI();
            if (path.contains(";") || path.contains("//")) {
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                chain.doFilter(request, response);
            }
        };
    }

    /** Tells browsers to take each answer for what it says it is, and to show it in no frame. */
    @Bean
    Filter renkeiHeaders() {
        return (request, response, chain) -> {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader("X-Content-Type-Options", "nosniff");
            answer.setHeader("Content-Security-Policy", POLICY);
            chain.doFilter(request, response);
        };
    }

    /** Speaks the languages of Renkei. */
    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Languages.getLocales());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
