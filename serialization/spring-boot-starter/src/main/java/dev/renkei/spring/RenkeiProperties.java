package dev.renkei.spring;

import dev.renkei.json.ReadLimits;
import dev.renkei.validation.Profile;
import java.net.URI;
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
 * @param unknownProperties  what becomes of properties that Renkei does not define, {@code refused} if not set, not null
 * @param helpBase  where the application publishes the rule reference, to which findings lead, null if nowhere
 * @param limits  the limits of a document, not null
 */
@ConfigurationProperties("renkei")
public record RenkeiProperties(
        @DefaultValue("draft") Profile profile,
        @Nullable Resource policy,
        @DefaultValue("refused") UnknownProperties unknownProperties,
        @Nullable URI helpBase,
        @DefaultValue Limits limits) {

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
     * @param bytes  how long it may be, 512 KiB if not set, not null
     * @param tokens  how many tokens of JSON it may have, 50000 if not set
     * @param findings  how many findings an answer lists, 200 if not set
     */
    public record Limits(
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
}
