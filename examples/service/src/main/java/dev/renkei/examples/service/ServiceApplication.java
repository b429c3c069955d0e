package dev.renkei.examples.service;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Starts the service.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class ServiceApplication implements WebMvcConfigurer {

    /**
     * Starts the service on the port that Spring Boot is told, 8080 if it is told none.
     *
     * @param arguments  properties of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(ServiceApplication.class, arguments);
    }

    /** Serves the page, whatever a browser says that it accepts. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    /** Serves the colours of the pages of documents, which the page of the service has too. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/shared/*.css").addResourceLocations("classpath:/dev/renkei/examples/page/");
    }

    /** Lets the page show the pages of documents, which bring a style, and their pictures; neither runs a script. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PagePolicy()).addPathPatterns("/", "/index.html");
    }

    /** The day of today is that of Japan. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }
}
