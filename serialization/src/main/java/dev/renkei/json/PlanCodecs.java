package dev.renkei.json;

import static dev.renkei.json.FieldCodecs.COOPERATION_FIELD;
import static dev.renkei.json.InitiativeCodecs.INITIATIVE;
import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.SourceCodecs.NOTE;
import static dev.renkei.json.TimeCodecs.STATED_DATE;
import static dev.renkei.json.TimeCodecs.STATED_PERIOD;

import dev.renkei.agreement.LegendEntry;
import dev.renkei.agreement.Plan;

/**
 * Declares the documents that make up a plan.
 */
final class PlanCodecs {

    static final Codec<LegendEntry> LEGEND_ENTRY = extensible(
            ObjectCodec.of(
                            "LegendEntry",
                            "An entry of a legend (凡例): what a mark in a plan means, such as ◎ 重点.",
                            LegendEntry::builder,
                            LegendEntry.Builder::build)
                    .required("mark", STRING, LegendEntry::getMark, LegendEntry.Builder::mark, "The mark.")
                    .required(
                            "meaning",
                            TEXT,
                            LegendEntry::getMeaning,
                            LegendEntry.Builder::meaning,
                            "What the mark means, in the source's words."),
            LegendEntry.Builder::putAllExtensions);

    static final Codec<Plan> PLAN = extensible(
            ObjectCodec.of(
                            "Plan",
                            "A plan (取組計画): what the parties do in a period.",
                            Plan::builder,
                            Plan.Builder::build)
                    .optional("id", STRING, Plan::getId, Plan.Builder::id, "The key of the plan.")
                    .optional("title", TEXT, Plan::getTitle, Plan.Builder::title, "The title.")
                    .optional(
                            "period",
                            STATED_PERIOD,
                            Plan::getPeriod,
                            Plan.Builder::period,
                            "The period of the plan; without one it runs as long as the agreement.")
                    .optional(
                            "drawnUpOn",
                            STATED_DATE,
                            Plan::getDrawnUpOn,
                            Plan.Builder::drawnUpOn,
                            "The day on which the plan was drawn up or revised.")
                    .paragraphs(
                            "rationale",
                            TEXT,
                            Plan::getRationale,
                            Plan.Builder::rationale,
                            "Why the plan was drawn up or revised, by paragraph.")
                    .paragraphs(
                            "outlook",
                            TEXT,
                            Plan::getOutlook,
                            Plan.Builder::outlook,
                            "What the parties declare for the time to come, by paragraph.")
                    .list(
                            "legend",
                            LEGEND_ENTRY,
                            Plan::getLegend,
                            Plan.Builder::legend,
                            "What the marks of the plan mean.")
                    .list(
                            "fields",
                            COOPERATION_FIELD,
                            Plan::getFields,
                            Plan.Builder::fields,
                            "The fields of the plan, where it orders them in another way than the agreement.")
                    .list(
                            "initiatives",
                            INITIATIVE,
                            Plan::getInitiatives,
                            Plan.Builder::initiatives,
                            "The initiatives in the order of the source.")
                    .list("notes", NOTE, Plan::getNotes, Plan.Builder::notes, "The notes of the plan (※)."),
            Plan.Builder::putAllExtensions);

    private PlanCodecs() {}
}
