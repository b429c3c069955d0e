package dev.renkei.examples.service;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set for the service, beside Spring Boot's own settings.
 *
 * @param bodyLimit  the size up to which bodies are read: {@code renkei.service.body-limit}, 1 MiB if it is not set
 */
@ConfigurationProperties("renkei.service")
record ServiceSettings(@DefaultValue("1MB") DataSize bodyLimit) {}
