package dev.renkei.json;

import dev.renkei.agreement.AgreementKinds;
import dev.renkei.agreement.ProgrammeKinds;
import dev.renkei.agreement.RelationKinds;
import dev.renkei.organization.OrganizationKinds;

/**
 * The forms of the scalars.
 *
 * <p>A pattern stays as short as a person can follow. What it leaves to the reader: leap years and the first and last year of the
 * calendar, check digits, which of two days comes first, the words that are no unit.
 */
final class TextForms {

    static final int LONGEST_CODE = 64;
    // No more groups than the longest code can have: engines that recurse over groups are safe from long texts.
    static final String CODE = "[a-z0-9]+(-[a-z0-9]+){0,31}";
    private static final int LONGEST_IDENTIFIER = 2000;

    // Every month has 29 days, February in leap years; it alone has no more.
    private static final String DATE =
            "[0-9]{4}(-((0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]))?" + "|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31))?";
    private static final String DAY_OF_EVERY_YEAR =
            "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31";
    private static final String YEAR_FROM = "FY[0-9]{4}(@(" + DAY_OF_EVERY_YEAR + "))?";
    private static final String BOUND = "(" + DATE + "|" + YEAR_FROM + ")";

    private static final String DAYS = "[1-9][0-9]{0,6}D";
    private static final String MONTHS = "[1-9][0-9]{0,5}M";
    private static final String YEARS = "[1-9][0-9]{0,3}Y";
    private static final String SPAN = YEARS + "(" + MONTHS + ")?(" + DAYS + ")?|" + MONTHS + "(" + DAYS + ")?|" + DAYS;

    private static final String NUMBER = "(0|-?[1-9][0-9]{0,29}|-?(0|[1-9][0-9]{0,28})\\.[0-9]{0,11}[1-9])";
    /** No controls, digits, signs, full-width characters or particles, and none of the kanji that belong to the number. */
    private static final String UNIT_START = "[^\\x00-#&-@\\[-`{-\\xA0！-～　のを十百千万億兆割余数]";

    private static final String UNIT_REST = "[^\\x00-\\x1F!-#&-,.:-@\\[-`{-\\xA0！-～　のを]";

    static final TextForm PARTIAL_DATE = TextForm.of(
            "PartialDate",
            "A year, a month of a year or a day of the calendar (ISO 8601).",
            DATE,
            "2017-02-08",
            "2017-03",
            "2017");

    static final TextForm FISCAL_YEAR = TextForm.of(
            "FiscalYear",
            "A fiscal year (年度) by the year in which it starts, with its first day if that is not 1 April.",
            YEAR_FROM,
            "FY2026",
            "FY2026@03-21");

    static final TextForm FISCAL_CALENDAR = TextForm.of(
            "FiscalCalendar",
            "The month and the day on which fiscal years start.",
            DAY_OF_EVERY_YEAR,
            "04-01",
            "03-21");

    static final TextForm DATE_PERIOD = TextForm.of(
            "DatePeriod",
            "A period: one date or fiscal year, or the first and the last with a slash between, two dots for an open end.",
            BOUND + "(/(" + BOUND + "|\\.\\.))?|\\.\\./" + BOUND,
            "FY2026/FY2028",
            "2017-02-08/..",
            "2008-10/2012-03",
            "FY2026");

    static final TextForm LENGTH = TextForm.of(
            "Length",
            "A length of time in years, months and days (ISO 8601), more than nothing.",
            "P(" + SPAN + ")",
            "P3Y",
            "P1Y6M",
            "P30D");

    static final TextForm LEAD = TextForm.of(
            "Lead",
            "A time ahead in years, months and days (ISO 8601), which may be nothing.",
            "P(0D|" + SPAN + ")",
            "P1M",
            "P30D",
            "P0D");

    static final TextForm IDENTIFIER = TextForm.of(
                    "Identifier",
                    "An identifier: the scheme, a colon and the value.",
                    CODE + ":[^\\x00-\\x1F\\x7F-\\x9F]+",
                    "jp-corporate-number:4120105000656",
                    "jp-local-government:270008",
                    "url:https://example.org/")
            .withMaxLength(LONGEST_CODE + 1 + LONGEST_IDENTIFIER);

    static final TextForm CORPORATE_NUMBER = TextForm.of(
            "CorporateNumber",
            "A corporate number (法人番号): a check digit and twelve digits.",
            "[1-9][0-9]{12}",
            "4120105000656");

    static final TextForm LOCAL_GOVERNMENT_CODE = TextForm.of(
            "LocalGovernmentCode",
            "A local government code (全国地方公共団体コード): the prefecture, the municipality and a check digit.",
            "(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}",
            "270008",
            "010006");

    static final TextForm SHARE = TextForm.of(
            "Share",
            "A share in percent, with the digits that the source prints.",
            "(0|[1-9][0-9]{0,5})(\\.[0-9]{1,6})?%",
            "41.8%",
            "77%");

    static final TextForm FIGURE = TextForm.of(
            "Figure",
            "A figure: its comparator (≈ about, ≥ at least, > more than, ≤ at most, < less than), the number, the unit and the "
                    + "rate.",
            "[≈≥>≤<]?" + NUMBER + "( " + UNIT_START + UNIT_REST + "{0,39})?(/(year|month|week|day))?",
            "24 か所",
            "≈260000 部",
            "3 回/year",
            "113.1 %");

    static final TextForm ORGANIZATION_KIND = TextForm.ofCodes(
            "OrganizationKind",
            "A kind of organization (団体の種類), of an open list.",
            OrganizationKinds.STATE,
            OrganizationKinds.PREFECTURE,
            OrganizationKinds.MUNICIPALITY,
            OrganizationKinds.SPECIAL_WARD,
            OrganizationKinds.WARD,
            OrganizationKinds.PUBLIC_AGENCY,
            OrganizationKinds.CONSUMER_COOPERATIVE,
            OrganizationKinds.MEDICAL_COOPERATIVE,
            OrganizationKinds.COOPERATIVE,
            OrganizationKinds.COOPERATIVE_UNION,
            OrganizationKinds.COMPANY,
            OrganizationKinds.SPECIAL_SUBSIDIARY,
            OrganizationKinds.SOCIAL_WELFARE_CORPORATION,
            OrganizationKinds.SOCIAL_WELFARE_COUNCIL,
            OrganizationKinds.MEDICAL_CORPORATION,
            OrganizationKinds.NON_PROFIT_CORPORATION,
            OrganizationKinds.FOUNDATION,
            OrganizationKinds.INCORPORATED_ASSOCIATION,
            OrganizationKinds.UNINCORPORATED_ASSOCIATION,
            OrganizationKinds.NEIGHBOURHOOD_ASSOCIATION,
            OrganizationKinds.SCHOOL,
            OrganizationKinds.FACILITY,
            OrganizationKinds.BRANCH,
            OrganizationKinds.ALLIANCE);

    static final TextForm AGREEMENT_KIND = TextForm.ofCodes(
            "AgreementKind",
            "A kind of agreement (協定の種類), of an open list.",
            AgreementKinds.COMPREHENSIVE,
            AgreementKinds.WATCH_OVER,
            AgreementKinds.DISASTER,
            AgreementKinds.PARTNER,
            AgreementKinds.TOWN_DEVELOPMENT,
            AgreementKinds.SISTER_CITY,
            AgreementKinds.ACADEMIC,
            AgreementKinds.FRAMEWORK,
            AgreementKinds.MEMORANDUM);

    static final TextForm RELATION_KIND = TextForm.ofCodes(
            "RelationKind",
            "A kind of relation to another agreement, of an open list.",
            RelationKinds.SUPERSEDES,
            RelationKinds.EXTENDS,
            RelationKinds.UNDER_FRAMEWORK,
            RelationKinds.RELATED);

    static final TextForm PROGRAMME_KIND = TextForm.ofCodes(
            "ProgrammeKind",
            "A kind of programme, of an open list.",
            ProgrammeKinds.CAMPAIGN,
            ProgrammeKinds.NETWORK,
            ProgrammeKinds.COURSE,
            ProgrammeKinds.FUND,
            ProgrammeKinds.FACILITY,
            ProgrammeKinds.EVENT,
            ProgrammeKinds.PUBLICATION,
            ProgrammeKinds.REGISTRATION,
            ProgrammeKinds.AWARD,
            ProgrammeKinds.CERTIFICATION,
            ProgrammeKinds.SCHEME);

    private TextForms() {}
}
