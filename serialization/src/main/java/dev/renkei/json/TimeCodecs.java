package dev.renkei.json;

import static dev.renkei.json.Scalars.BASIS;
import static dev.renkei.json.Scalars.COUNTING_RULE;
import static dev.renkei.json.Scalars.DATE_PERIOD;
import static dev.renkei.json.Scalars.LEAD;
import static dev.renkei.json.Scalars.LENGTH;
import static dev.renkei.json.Scalars.PARTIAL_DATE;
import static dev.renkei.json.Scalars.STRING;

import dev.renkei.time.Basis;
import dev.renkei.time.Notice;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.util.Optional;

/**
 * Declares the documents about time: dates and periods as sources state them, terms and their renewals.
 */
final class TimeCodecs {

    static final Codec<StatedDate> STATED_DATE = ObjectCodec.<StatedDate, Slot<StatedDate>>of(
                    "StatedDate",
                    "A date as a source states it, with the words it was written in.",
                    Slot::new,
                    Slot::get)
            .required(
                    "date",
                    PARTIAL_DATE,
                    StatedDate::getDate,
                    (slot, date) -> slot.set(StatedDate.of(date)),
                    "The day, month or year.")
            .orAlone()
            .optional(
                    "asWritten",
                    STRING,
                    StatedDate::getAsWritten,
                    (slot, text) -> slot.then(stated -> stated.withAsWritten(text)),
                    "The words of the source.")
            .optional(
                    "basis",
                    BASIS,
                    stated -> inferred(stated.getBasis()),
                    (slot, basis) -> slot.then(stated -> stated.withBasis(basis)),
                    "Whether the source states the date or it was inferred; stated if left out.")
            .end();

    static final Codec<StatedPeriod> STATED_PERIOD = ObjectCodec.<StatedPeriod, Slot<StatedPeriod>>of(
                    "StatedPeriod",
                    "A period as a source states it, with the words it was written in.",
                    Slot::new,
                    Slot::get)
            .required(
                    "period",
                    DATE_PERIOD,
                    StatedPeriod::getPeriod,
                    (slot, period) -> slot.set(StatedPeriod.of(period)),
                    "The period.")
            .orAlone()
            .optional(
                    "asWritten",
                    STRING,
                    StatedPeriod::getAsWritten,
                    (slot, text) -> slot.then(stated -> stated.withAsWritten(text)),
                    "The words of the source.")
            .optional(
                    "basis",
                    BASIS,
                    stated -> inferred(stated.getBasis()),
                    (slot, basis) -> slot.then(stated -> stated.withBasis(basis)),
                    "Whether the source states the period or it was inferred; stated if left out.")
            .end();

    static final Codec<Notice> NOTICE = ObjectCodec.<Notice, Slot<Notice>>of(
                    "Notice",
                    "How long before the end a side must speak, if the agreement is to end.",
                    Slot::new,
                    Slot::get)
            .required("lead", LEAD, Notice::lead, (slot, lead) -> slot.set(Notice.of(lead)), "The time before the end.")
            .orAlone()
            .optional(
                    "side",
                    STRING,
                    Notice::side,
                    (slot, side) -> slot.then(notice -> Notice.of(notice.lead(), side)),
                    "The side that must keep it; every side if left out.")
            .end();

    static final Codec<Term> TERM = ObjectCodec.extensible(
            ObjectCodec.of(
                            "Term",
                            "How long an agreement runs (有効期間), and what follows then.",
                            Term::builder,
                            Term.Builder::build)
                    .optional(
                            "length", LENGTH, Term::getLength, Term.Builder::length, "The length of the initial term.")
                    .optional("end", PARTIAL_DATE, Term::getEnd, Term.Builder::end, "The last day of the initial term.")
                    .optional(
                            "countingRule",
                            COUNTING_RULE,
                            Term::getCountingRule,
                            Term.Builder::countingRule,
                            "Whether the first day is counted.")
                    .optional(
                            "renewal",
                            RenewalCodec.INSTANCE,
                            Term::getRenewal,
                            Term.Builder::renewal,
                            "What follows when the initial term is over.")
                    .optional(
                            "asWritten",
                            STRING,
                            Term::getAsWritten,
                            Term.Builder::asWritten,
                            "The words of the agreement."),
            Term.Builder::putAllExtensions);

    private TimeCodecs() {}

    private static Optional<Basis> inferred(Basis basis) {
        return Optional.of(basis).filter(Basis.INFERRED::equals);
    }
}
