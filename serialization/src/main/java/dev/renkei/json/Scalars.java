package dev.renkei.json;

import dev.renkei.agreement.AgreementKind;
import dev.renkei.agreement.AgreementStage;
import dev.renkei.agreement.BindingForce;
import dev.renkei.agreement.Emphasis;
import dev.renkei.agreement.ProgrammeKind;
import dev.renkei.agreement.RelationKind;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.NetworkState;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.result.Accumulation;
import dev.renkei.result.Share;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.Refusal;
import dev.renkei.time.Basis;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import dev.renkei.time.RefusedDateException;
import java.time.Period;
import java.time.format.DateTimeParseException;

/**
 * Declares the values that are written as a single string, number or flag.
 */
final class Scalars {

    static final Codec<LocalizedText> TEXT = new TextCodec();
    static final Codec<String> STRING = StringCodec.INSTANCE;
    static final Codec<Integer> INTEGER = IntegerCodec.INSTANCE;

    static final Codec<PartialDate> PARTIAL_DATE =
            ScalarCodec.of(TextForms.PARTIAL_DATE, PartialDate::parse, PartialDate.of(1));
    static final Codec<FiscalYear> FISCAL_YEAR =
            ScalarCodec.of(TextForms.FISCAL_YEAR, FiscalYear::parse, FiscalYear.of(1));
    static final Codec<FiscalCalendar> FISCAL_CALENDAR =
            ScalarCodec.of(TextForms.FISCAL_CALENDAR, FiscalCalendar::parse, FiscalCalendar.JAPANESE);
    static final Codec<DatePeriod> DATE_PERIOD =
            ScalarCodec.of(TextForms.DATE_PERIOD, DatePeriod::parse, DatePeriod.of(PartialDate.of(1)));
    static final Codec<Period> LENGTH = ScalarCodec.of(TextForms.LENGTH, Scalars::parseLength, Period.ofYears(1));
    static final Codec<Period> LEAD = ScalarCodec.of(TextForms.LEAD, Scalars::parseLead, Period.ofMonths(1));
    static final Codec<Basis> BASIS = EnumCodec.of(
            "Basis", "Whether the source states it or it was concluded from something else.", Basis.values());
    static final Codec<CountingRule> COUNTING_RULE = EnumCodec.of(
            "CountingRule", "Whether the day from which a length runs is counted (民法140条).", CountingRule.values());

    static final Codec<Identifier> IDENTIFIER =
            ScalarCodec.of(TextForms.IDENTIFIER, Identifier::parse, Identifier.parse("unknown:0"));
    static final Codec<CorporateNumber> CORPORATE_NUMBER = ScalarCodec.of(
            TextForms.CORPORATE_NUMBER, CorporateNumber::parse, CorporateNumber.ofBaseNumber("000012050002"));
    static final Codec<LocalGovernmentCode> LOCAL_GOVERNMENT_CODE = ScalarCodec.of(
            TextForms.LOCAL_GOVERNMENT_CODE, LocalGovernmentCode::parse, LocalGovernmentCode.ofAreaCode("13000"));

    static final Codec<OrganizationKind> ORGANIZATION_KIND =
            ScalarCodec.of(TextForms.ORGANIZATION_KIND, OrganizationKind::of, OrganizationKind.of("unknown"));
    static final Codec<AgreementKind> AGREEMENT_KIND =
            ScalarCodec.of(TextForms.AGREEMENT_KIND, AgreementKind::of, AgreementKind.of("unknown"));
    static final Codec<RelationKind> RELATION_KIND =
            ScalarCodec.of(TextForms.RELATION_KIND, RelationKind::of, RelationKind.of("unknown"));
    static final Codec<ProgrammeKind> PROGRAMME_KIND =
            ScalarCodec.of(TextForms.PROGRAMME_KIND, ProgrammeKind::of, ProgrammeKind.of("unknown"));
    static final Codec<AgreementStage> AGREEMENT_STAGE =
            EnumCodec.of("AgreementStage", "How far the making of an agreement has come.", AgreementStage.values());
    static final Codec<NetworkState> NETWORK_STATE =
            EnumCodec.of("NetworkState", "Whether a network is active or being set up.", NetworkState.values());
    static final Codec<Accumulation> ACCUMULATION =
            EnumCodec.of("Accumulation", "How the figures of a series stand to one another.", Accumulation.values());
    static final Codec<Share> SHARE = ScalarCodec.of(TextForms.SHARE, Share::parse, Share.parse("0%"));
    static final Codec<BindingForce> BINDING_FORCE = EnumCodec.of(
            "BindingForce", "Whether the parties of an agreement are legally bound (法的拘束力).", BindingForce.values());
    static final Codec<Emphasis> EMPHASIS =
            EnumCodec.of("Emphasis", "The weight that a source gives an initiative.", Emphasis.values());

    private Scalars() {}

    /** Reads a length of time (ISO 8601), such as {@code P3Y}, that is longer than nothing. */
    private static Period parseLength(String text) {
        Period length = parseLead(text);
        if (length.isZero()) {
            throw new RefusedDateException(Refusal.of(Refusal.class, "no-length", text));
        }
        return length;
    }

    /** Reads a length of time, which may be nothing, but neither negative nor longer than any calendar. */
    private static Period parseLead(String text) {
        Period lead;
        try {
            lead = Period.parse(text);
        } catch (DateTimeParseException e) {
            throw new RefusedDateException(Refusal.of(Refusal.class, "length", text));
        }
        if (!CivilPeriods.isCountable(lead)) {
            throw new RefusedDateException(Refusal.of(Refusal.class, "length", text));
        }
        return lead;
    }
}
