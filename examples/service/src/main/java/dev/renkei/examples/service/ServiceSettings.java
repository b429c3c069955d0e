package dev.renkei.examples.service;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set for the service, beside Spring Boot's own settings: {@code renkei.service.body-limit} and so on.
 *
 * @param bodyLimit  the size up to which bodies are read, 1 MiB if it is not set
 * @param bodyTime  the time within which a body must arrive, 30 seconds if it is not set
 * @param largeBodies  how many bodies of more than 64 KiB are in memory at the same time, 16 if it is not set
 * @param workers  how many documents of up to 64 KiB, and how many larger ones, are read and validated at the same time, 2 if it
 *     is not set
 * @param workTime  the time for which a document waits until it is read, 30 seconds if it is not set
 * @param tokens  the number of JSON tokens that a document may have, 100,000 if it is not set
 * @param findings  the number of findings that an answer tells, 200 if it is not set
 */
@ConfigurationProperties("renkei.service")
record ServiceSettings(
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue("30s") Duration bodyTime,
        @DefaultValue("16") int largeBodies,
        @DefaultValue("2") int workers,
        @DefaultValue("30s") Duration workTime,
        @DefaultValue("100000") int tokens,
        @DefaultValue("200") int findings) {}
