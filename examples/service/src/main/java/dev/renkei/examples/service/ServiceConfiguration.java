package dev.renkei.examples.service;

import dev.renkei.json.ReadOptions;
import dev.renkei.validation.Profile;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * What the parts of the service share: the day in Japan, by which both ways of validation judge, and the languages.
 */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    @Bean
    ReadOptions readOptions(Clock clock) {
        return ReadOptions.standard().withClock(clock);
    }

    @Bean
    ValidationConfigurationCustomizer clockOfConstraints(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.JAPANESE));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    @Bean
    ProfileReader profileReader() {
        return new ProfileReader();
    }

    /** Reads the name of a profile as addresses write it: {@code publication}. */
    static final class ProfileReader implements Converter<String, Profile> {

        @Override
        public Profile convert(String name) {
            return Profile.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
