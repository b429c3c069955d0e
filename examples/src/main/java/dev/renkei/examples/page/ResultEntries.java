package dev.renkei.examples.page;

import dev.renkei.agreement.Episode;
import dev.renkei.agreement.Initiative;
import dev.renkei.result.Coverage;

/**
 * What came of an initiative: how much it covers, its figures by period, and what happened under it.
 */
final class ResultEntries {

    private ResultEntries() {}

    static void write(Page page, int level, Initiative initiative) {
        initiative.getCoverages().forEach(coverage -> write(page, coverage));
        SeriesEntry.writeAll(page, level, initiative.getSeries());
        if (!initiative.getEpisodes().isEmpty()) {
            page.heading(level, page.labels().get("Initiative.episodes"));
            initiative.getEpisodes().forEach(episode -> write(page, episode));
        }
    }

    private static void write(Page page, Coverage coverage) {
        page.fact(0, "coverage", coverage.getLabel().map(page.words()::text).orElse(""));
        Organizations.writeQuantity(page, 1, "Coverage.covered", coverage.getCovered());
        Organizations.writeQuantity(page, 1, "Coverage.universe", coverage.getUniverse());
        page.list(1, "Coverage.excluded", coverage.getExcluded(), page.words()::text);
        page.fact(1, "Coverage.share", coverage.getShare().map(Object::toString));
        page.date(1, "Coverage.asOf", coverage.getAsOf());
        page.extensions(1, coverage);
    }

    private static void write(Page page, Episode episode) {
        page.out().item(0, page.title(episode.getLabel(), "episode"));
        episode.getText().forEach(text -> page.out().item(1, page.words().text(text)));
        page.extensions(1, episode);
    }
}
