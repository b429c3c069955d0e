package dev.renkei.json;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementKind;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Signatory;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Network;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.organization.Person;
import dev.renkei.organization.Place;
import dev.renkei.register.Register;
import dev.renkei.result.Coverage;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.Share;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows the codec of each type that can stand by itself.
 */
final class Codecs {

    private static final Map<Class<?>, Codec<?>> CODECS = new LinkedHashMap<>();

    static {
        add(Agreement.class, AgreementCodecs.AGREEMENT_DOCUMENT);
        add(Register.class, RegisterCodecs.REGISTER);
        add(Network.class, NetworkCodecs.NETWORK);
        add(CaseCollection.class, CasebookCodecs.CASE_COLLECTION);
        add(Series.class, ResultCodecs.SERIES);
        add(Coverage.class, ResultCodecs.COVERAGE);
        add(Share.class, Scalars.SHARE);
        add(Party.class, AgreementCodecs.PARTY);
        add(Signatory.class, AgreementCodecs.SIGNATORY);
        add(CooperationField.class, AgreementCodecs.COOPERATION_FIELD);
        add(Plan.class, AgreementCodecs.PLAN);
        add(Initiative.class, AgreementCodecs.INITIATIVE);
        add(Organization.class, OrganizationCodecs.ORGANIZATION);
        add(Person.class, OrganizationCodecs.PERSON);
        add(Office.class, OrganizationCodecs.OFFICE);
        add(Place.class, OrganizationCodecs.PLACE);
        add(Contact.class, OrganizationCodecs.CONTACT);
        add(StatedDate.class, TimeCodecs.STATED_DATE);
        add(StatedPeriod.class, TimeCodecs.STATED_PERIOD);
        add(Term.class, TimeCodecs.TERM);
        add(Quantity.class, FigureCodecs.QUANTITY);
        add(LocalizedText.class, Scalars.TEXT);
        add(PartialDate.class, Scalars.PARTIAL_DATE);
        add(FiscalYear.class, Scalars.FISCAL_YEAR);
        add(FiscalCalendar.class, Scalars.FISCAL_CALENDAR);
        add(DatePeriod.class, Scalars.DATE_PERIOD);
        add(Identifier.class, Scalars.IDENTIFIER);
        add(CorporateNumber.class, Scalars.CORPORATE_NUMBER);
        add(LocalGovernmentCode.class, Scalars.LOCAL_GOVERNMENT_CODE);
        add(AgreementKind.class, Scalars.AGREEMENT_KIND);
        add(OrganizationKind.class, Scalars.ORGANIZATION_KIND);
    }

    private Codecs() {}

    /** Returns the types that have a codec, each as it is public. */
    static Iterable<Class<?>> types() {
        return CODECS.keySet();
    }

    /**
     * Returns the codec of a type.
     *
     * @throws IllegalArgumentException if the type has none
     */
    static <T> Codec<T> of(Class<T> type) {
        return find(type)
                .orElseThrow(
                        () -> new IllegalArgumentException("Type must be one of Renkei's but was " + type.getName()));
    }

    /** Writes a value by the codec of its type or of the type that it implements. */
    static void write(Object value, JsonOut out) {
        Objects.requireNonNull(value, "document");
        write(publicType(value.getClass()), value, out);
    }

    private static <T> void write(Class<T> type, Object value, JsonOut out) {
        of(type).write(type.cast(value), out);
    }

    /** A document is of a hidden class, whose public type is the class above it. */
    private static Class<?> publicType(Class<?> type) {
        boolean hidden = find(type).isEmpty() && type.getSuperclass() != null;
        return hidden ? type.getSuperclass() : type;
    }

    private static <T> void add(Class<T> type, Codec<T> codec) {
        CODECS.put(type, codec);
    }

    // Safe: add puts only a codec of the type itself under a type.
    @SuppressWarnings("unchecked")
    private static <T> Optional<Codec<T>> find(Class<T> type) {
        return Optional.ofNullable((Codec<T>) CODECS.get(type));
    }
}
