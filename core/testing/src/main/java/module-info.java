/**
 * Gives tests sample data, documents that break one rule, and assertions.
 */
// The module that breaks JSON need not be there.
@SuppressWarnings("module")
module dev.renkei.testing {
    requires transitive dev.renkei.core;
    requires transitive net.jqwik.api;
    requires static transitive org.assertj.core;
    requires static transitive org.jspecify;
    requires static org.junit.platform.launcher;

    exports dev.renkei.testing;
    exports dev.renkei.testing.arbitrary;
    exports dev.renkei.testing.assertion;
    exports dev.renkei.testing.breaker;
    exports dev.renkei.testing.part to
            dev.renkei.json.testing;

    provides net.jqwik.api.SampleReportingFormat with
            dev.renkei.testing.arbitrary.DocumentReportingFormat;
    provides net.jqwik.api.providers.ArbitraryProvider with
            dev.renkei.testing.arbitrary.SampledArbitraryProvider;
    provides org.assertj.core.presentation.Representation with
            dev.renkei.testing.assertion.DocumentRepresentation;
}
