package dev.renkei.examples;

import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.OrganizationName;
import dev.renkei.result.Quantity;
import dev.renkei.time.JapaneseDates;

/**
 * The kinds of texts that the command line reads.
 */
enum Kind {
    DATE,
    FISCAL_YEAR,
    PERIOD,
    LENGTH,
    QUANTITY,
    ORGANIZATION,
    CORPORATE_NUMBER,
    LOCAL_GOVERNMENT_CODE;

    /**
     * Reads a text.
     *
     * @param text  the text
     * @param around  what is known beside it
     * @return what it says
     * @throws dev.renkei.message.InvalidTextException if the text is not of this kind
     * @throws dev.renkei.time.InvalidDateException if the text is no date, fiscal year, period or length of time
     */
    Reading read(String text, Circumstances around) {
        return switch (this) {
            case DATE -> DateReadings.date(text, around);
            case FISCAL_YEAR -> DateReadings.fiscalYear(text, around);
            case PERIOD -> DateReadings.period(text, around);
            case LENGTH -> Reading.of(JapaneseDates.parseLength(text));
            case QUANTITY -> Reading.of(Quantity.parsePhrase(text));
            case ORGANIZATION -> Reading.of(OrganizationName.parse(text));
            case CORPORATE_NUMBER -> Reading.of(CorporateNumber.parse(text).toString());
            case LOCAL_GOVERNMENT_CODE ->
                Reading.of(LocalGovernmentCode.parse(text).toString());
        };
    }

    /** Returns the name that the command line has for the kind, such as {@code fiscal-year}. */
    @Override
    public String toString() {
        return OptionValues.nameOf(this);
    }
}
