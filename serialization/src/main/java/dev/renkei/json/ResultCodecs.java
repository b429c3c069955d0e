package dev.renkei.json;

import static dev.renkei.json.FigureCodecs.QUANTITY;
import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.Scalars.ACCUMULATION;
import static dev.renkei.json.Scalars.SHARE;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.TimeCodecs.STATED_DATE;
import static dev.renkei.json.TimeCodecs.STATED_PERIOD;

import dev.renkei.result.BreakdownPart;
import dev.renkei.result.Coverage;
import dev.renkei.result.Observation;
import dev.renkei.result.Series;

/**
 * Declares the documents about results: series, observations and coverage.
 */
final class ResultCodecs {

    static final Codec<BreakdownPart> BREAKDOWN_PART = extensible(
            ObjectCodec.of(
                            "BreakdownPart",
                            "A part of a figure (内訳), such as 店舗 34件.",
                            BreakdownPart::builder,
                            BreakdownPart.Builder::build)
                    .required(
                            "label",
                            TEXT,
                            BreakdownPart::getLabel,
                            BreakdownPart.Builder::label,
                            "What the part counts.")
                    .required(
                            "value",
                            QUANTITY,
                            BreakdownPart::getValue,
                            BreakdownPart.Builder::value,
                            "The figure of the part."),
            BreakdownPart.Builder::putAllExtensions);

    static final Codec<Observation> OBSERVATION = extensible(
            ObjectCodec.of(
                            "Observation",
                            "An observation (実績値) of a series: the figure of one period.",
                            Observation::builder,
                            Observation.Builder::build)
                    .required(
                            "period",
                            STATED_PERIOD,
                            Observation::getPeriod,
                            Observation.Builder::period,
                            "The period or day of the figure.")
                    .optional("value", QUANTITY, Observation::getValue, Observation.Builder::value, "The figure.")
                    .optional(
                            "missing",
                            STRING,
                            Observation::getMissing,
                            Observation.Builder::missing,
                            "The mark that the source prints where it has no figure, such as -.")
                    .optional(
                            "share",
                            SHARE,
                            Observation::getShare,
                            Observation.Builder::share,
                            "The share of the universe of the series, as printed.")
                    .list(
                            "breakdown",
                            BREAKDOWN_PART,
                            Observation::getBreakdown,
                            Observation.Builder::breakdown,
                            "The parts of which the figure is made up.")
                    .optional(
                            "source",
                            TEXT,
                            Observation::getSource,
                            Observation.Builder::source,
                            "Where the figure comes from, if not from the source of the document."),
            Observation.Builder::putAllExtensions);

    static final Codec<Series> SERIES = extensible(
            ObjectCodec.of(
                            "Series",
                            "A series (推移) of figures of one kind by period.",
                            Series::builder,
                            Series.Builder::build)
                    .optional("id", STRING, Series::getId, Series.Builder::id, "The key of the series.")
                    .required(
                            "label",
                            TEXT,
                            Series::getLabel,
                            Series.Builder::label,
                            "What the series counts, as the source heads it.")
                    .optional(
                            "unit",
                            STRING,
                            Series::getUnit,
                            Series.Builder::unit,
                            "The unit of the figures, where the heading alone tells it.")
                    .optional(
                            "accumulation",
                            ACCUMULATION,
                            Series::getAccumulation,
                            Series.Builder::accumulation,
                            "Whether the figures add up from period to period.")
                    .optional(
                            "universe",
                            QUANTITY,
                            Series::getUniverse,
                            Series.Builder::universe,
                            "The whole of which the shares are taken.")
                    .list(
                            "observations",
                            OBSERVATION,
                            Series::getObservations,
                            Series.Builder::observations,
                            "The observations in the order of time.")
                    .paragraphs(
                            "remarks",
                            TEXT,
                            Series::getRemarks,
                            Series.Builder::remarks,
                            "What the source says of the series, by paragraph."),
            Series.Builder::putAllExtensions);

    static final Codec<Coverage> COVERAGE = extensible(
            ObjectCodec.of(
                            "Coverage",
                            "A coverage (締結率・実施率): how many of a universe are covered, and which are left out of it.",
                            Coverage::builder,
                            Coverage.Builder::build)
                    .optional("label", TEXT, Coverage::getLabel, Coverage.Builder::label, "What is covered.")
                    .required(
                            "covered",
                            QUANTITY,
                            Coverage::getCovered,
                            Coverage.Builder::covered,
                            "How many are covered.")
                    .required(
                            "universe",
                            QUANTITY,
                            Coverage::getUniverse,
                            Coverage.Builder::universe,
                            "How many there are.")
                    .list(
                            "excluded",
                            TEXT,
                            Coverage::getExcluded,
                            Coverage.Builder::excluded,
                            "What the universe leaves out, such as 島しょ部.")
                    .optional("share", SHARE, Coverage::getShare, Coverage.Builder::share, "The share as printed.")
                    .optional("asOf", STATED_DATE, Coverage::getAsOf, Coverage.Builder::asOf, "The day of the count."),
            Coverage.Builder::putAllExtensions);

    private ResultCodecs() {}
}
