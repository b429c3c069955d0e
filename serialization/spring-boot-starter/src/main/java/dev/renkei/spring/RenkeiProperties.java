package dev.renkei.spring;

import dev.renkei.json.ReadLimits;
import dev.renkei.validation.Profile;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * The settings {@code renkei.*} of an application.
 *
 * @param profile  by which profile documents are judged, {@code draft} if not set, not null
 * @param policy  where the policy is, as JSON, null if there is none
 * @param zone  the time zone of the clock that tells today's date, if the application has none, {@code Asia/Tokyo} if not set, not null
 * @param unknownProperties  what becomes of properties that Renkei does not define, {@code refused} if not set, not null
 * @param helpBase  where the application publishes the rule reference, to which findings lead, null if nowhere
 * @param limits  the limits of a document, not null
 * @param service  the settings of an application that is a service for anyone, not null
 * @since 0.1.0
 */
@ConfigurationProperties("renkei")
public record RenkeiProperties(
        @DefaultValue("draft") Profile profile,
        @Nullable Resource policy,
        @DefaultValue("Asia/Tokyo") ZoneId zone,
        @DefaultValue("refused") UnknownProperties unknownProperties,
        @Nullable URI helpBase,
        @DefaultValue Limits limits,
        @DefaultValue Service service) {

    /** Specifies what becomes of properties that Renkei does not define. */
    public enum UnknownProperties {
        /** They are errors. */
        REFUSED,

        /** They are passed over, with a warning for each. */
        IGNORED
    }

    /**
     * The limits of a document; the others are those of {@link ReadLimits#small()}.
     *
     * @param time  the time within which a document must arrive as a whole, 30 seconds if not set, not null
     * @param bytes  how long it may be, 512 KiB if not set, not null
     * @param tokens  how many tokens of JSON it may have, 50000 if not set
     * @param findings  how many findings an answer lists, 200 if not set
     */
    public record Limits(
            @DefaultValue("30s") Duration time,
            @DefaultValue("512KB") DataSize bytes,
            @DefaultValue("50000") int tokens,
            @DefaultValue("200") int findings) {

        ReadLimits toReadLimits() {
            return ReadLimits.small()
                    .withBytes(Math.toIntExact(bytes.toBytes()))
                    .withTokens(tokens)
                    .withFindings(findings);
        }
    }

    /**
     * The settings of an application that is a service for documents and takes requests from anyone.
     *
     * @param guarded  whether the application is guarded as such a service, not if not set
     * @param largeBodies  how many bodies of more than 64 KiB are in memory at the same time, 16 if not set
     * @param workers  how many documents of up to 64 KiB, and how many larger ones, are read and validated at the same time, 2 if not
     *     set
     * @param workTime  the time for which a document waits until it is read, 30 seconds if not set, not null
     */
    public record Service(
            @DefaultValue("false") boolean guarded,
            @DefaultValue("16") int largeBodies,
            @DefaultValue("2") int workers,
            @DefaultValue("30s") Duration workTime) {}
}
