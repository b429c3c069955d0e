package dev.renkei.spring;

import dev.renkei.json.ReadOptions;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives Spring's mapper the limits that {@link dev.renkei.json.RenkeiJson} keeps by itself.
 */
@Configuration(proxyBeanMethods = false)
class MapperLimits {

    private static final String CUSTOMIZER =
            "org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer";

    private static StreamReadConstraints limitsOf(ReadOptions options) {
        var limits = options.getLimits();
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.getDepth())
                .maxTokenCount(limits.getTokens())
                .maxStringLength(limits.getTextLength())
                .maxNameLength(limits.getNameLength())
                .maxNumberLength(limits.getNumberLength())
                .build();
    }

    /** Since 4.1 the factory of Spring Boot's mapper can be customized. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = CUSTOMIZER)
    static class OfFactory {

        @Bean
        JsonFactoryBuilderCustomizer renkeiLimitsOfMapper(ReadOptions options) {
            return factory -> factory.streamReadConstraints(limitsOf(options));
        }
    }

    /** Spring Boot 4.0 takes a builder with a factory of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass(CUSTOMIZER)
    static class OfBuilder {

        @Bean
        @Scope("prototype")
        @ConditionalOnMissingBean
        JsonMapper.Builder renkeiMapperBuilder(ReadOptions options, List<JsonMapperBuilderCustomizer> customizers) {
            JsonMapper.Builder builder = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(limitsOf(options))
                    .build());
            customizers.forEach(each -> each.customize(builder));
            return builder;
        }
    }
}
