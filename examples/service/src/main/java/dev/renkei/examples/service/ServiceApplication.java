package dev.renkei.examples.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
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
}
