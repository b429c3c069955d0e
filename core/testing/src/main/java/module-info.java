/**
 * Gives tests sample data, documents that break one rule, and assertions.
 */
module dev.renkei.testing {
    requires transitive dev.renkei.core;
    requires static transitive dev.renkei.json;
    requires transitive net.jqwik.api;
    requires static transitive org.assertj.core;
    requires static transitive org.jspecify;
    requires static transitive org.junit.platform.launcher;

    exports dev.renkei.testing;
    exports dev.renkei.testing.arbitrary;
    exports dev.renkei.testing.assertion;
    exports dev.renkei.testing.breaker;
    exports dev.renkei.testing.breaker.json;

    provides net.jqwik.api.SampleReportingFormat with
            dev.renkei.testing.arbitrary.DocumentReportingFormat;
    provides net.jqwik.api.providers.ArbitraryProvider with
            dev.renkei.testing.arbitrary.SampledArbitraryProvider;
    provides org.assertj.core.presentation.Representation with
            dev.renkei.testing.assertion.DocumentRepresentation;
}
