package dev.renkei.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Place;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** jqwik shows the sample on which a property fails whole, without being told to. */
class DocumentReportingFormatTest {

    @TempDir
    Path folder;

    /** Properties that fail; only this test runs them. */
    static class Failing {

        @Property(afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean nothingHolds(
                @ForAll("agreements") Agreement agreement,
                @ForAll("places") List<Place> places,
                @ForAll("dates") StatedDate date) {
            return false;
        }

        @Provide
        Arbitrary<Agreement> agreements() {
            return Arbitraries.just(Agreement.builder()
                    .title(LocalizedText.of("ja", "みなと市と海町との包括連携協定").with("en", "Comprehensive agreement"))
                    .addParties(Party.of("みなと市"), Party.of("海町"))
                    .build());
        }

        @Provide
        Arbitrary<List<Place>> places() {
            return Arbitraries.just(List.of(
                    Place.builder().name("海町").build(),
                    Place.builder()
                            .name("みなと市")
                            .code(LocalGovernmentCode.parse("102806"))
                            .build()));
        }

        @Provide
        Arbitrary<StatedDate> dates() {
            return Arbitraries.just(StatedDate.inferred(PartialDate.of(2024)));
        }
    }

    @Test
    void theSampleOnWhichAPropertyFailsIsShownWhole() {
        assertThat(reportOf(Failing.class)).containsIgnoringNewLines("""
                Sample
                ------
                  agreement:
                    Agreement
                    /parties/0/organization/name: みなと市
                    /parties/1/organization/name: 海町
                    /title/en: Comprehensive agreement
                    /title/ja: みなと市と海町との包括連携協定
                  places: [Place /name: 海町, Place /code: 102806 /name: みなと市]
                  date: 2024 /basis: INFERRED
                """);
    }

    /** Returns what jqwik reports of the properties of a class. */
    private String reportOf(Class<?> properties) {
        List<String> reports = new ArrayList<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(properties))
                .configurationParameter(
                        "jqwik.database", folder.resolve("database").toString())
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                reports.addAll(entry.getKeyValuePairs().values());
            }
        });
        return reports.stream().collect(Collectors.joining("\n"));
    }
}
