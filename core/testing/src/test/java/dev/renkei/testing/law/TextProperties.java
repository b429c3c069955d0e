package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Clause;
import dev.renkei.agreement.Continuation;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.Relation;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.Place;
import dev.renkei.organization.Succession;
import dev.renkei.result.Quantity;
import dev.renkei.result.Share;
import dev.renkei.result.StatedCount;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextProperties {

    /** The types whose whole value is one text. */
    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.ofEntries(
            Map.entry(PartialDate.class, PartialDate::parse),
            Map.entry(FiscalYear.class, FiscalYear::parse),
            Map.entry(FiscalCalendar.class, FiscalCalendar::parse),
            Map.entry(PeriodBound.class, PeriodBound::parse),
            Map.entry(DatePeriod.class, DatePeriod::parse),
            Map.entry(Share.class, Share::parse),
            Map.entry(Identifier.class, Identifier::parse),
            Map.entry(IdentifierScheme.class, IdentifierScheme::parse),
            Map.entry(CorporateNumber.class, CorporateNumber::parse),
            Map.entry(LocalGovernmentCode.class, LocalGovernmentCode::parse),
            Map.entry(Agreement.Kind.class, Agreement.Kind::parse),
            Map.entry(Organization.Kind.class, Organization.Kind::parse),
            Map.entry(Relation.Kind.class, Relation.Kind::parse),
            Map.entry(Clause.Kind.class, Clause.Kind::parse),
            Map.entry(Continuation.class, Continuation::parse),
            Map.entry(OrganizationFigure.Kind.class, OrganizationFigure.Kind::parse),
            Map.entry(Place.Kind.class, Place.Kind::parse),
            Map.entry(Succession.Kind.class, Succession.Kind::parse),
            Map.entry(Duty.Kind.class, Duty.Kind::parse),
            Map.entry(Programme.Kind.class, Programme.Kind::parse));

    @Property
    void parsingIsTheInverseOfPrinting(@ForAll long seed) {
        PARSERS.forEach((type, parser) -> {
            Object value = Sampled.sample(type, seed);

            assertThat(parser.apply(value.toString())).isEqualTo(value).hasToString(value.toString());
        });
    }

    @Property
    void frameworksBindTheTextThatIsPrinted(@ForAll long seed) throws ReflectiveOperationException {
        for (Class<?> type : PARSERS.keySet()) {
            Object value = Sampled.sample(type, seed);

            assertThat(valueOf(type).invoke(null, value.toString())).isEqualTo(value);
        }
    }

    @Property
    void frameworksBindTheTextOfAQuantity(@ForAll Quantity quantity) {
        assertThat(Quantity.valueOf(quantity.toString())).isEqualTo(Quantity.parse(quantity.toString()));
    }

    @Example
    void whatIsParsedCanBeBoundByFrameworks() throws ReflectiveOperationException {
        List<Class<?>> parsed = Sampled.types().stream()
                .filter(type -> hasMethod(type, "parse", CharSequence.class))
                .toList();

        assertThat(parsed)
                .containsAll(PARSERS.keySet())
                .contains(Quantity.class, StatedCount.class)
                .hasSize(PARSERS.size() + 2);
        for (Class<?> type : parsed) {
            assertThat(Modifier.isStatic(valueOf(type).getModifiers())).isTrue();
            assertThat(valueOf(type).getReturnType()).isEqualTo(type);
        }
    }

    private static Method valueOf(Class<?> type) throws ReflectiveOperationException {
        return type.getMethod("valueOf", String.class);
    }

    private static boolean hasMethod(Class<?> type, String name, Class<?> parameter) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {parameter}));
    }

    @Property
    void aQuantityIsReadAgainFromItsTextAndFromItsWords(@ForAll Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString()).agreesWith(quantity)).isTrue();
        quantity.readAsWritten()
                .ifPresent(read -> assertThat(read.agreesWith(quantity)).isTrue());
    }

    @Property
    void aCodeTellsItsNumberAndTheNumberItsCode(@ForAll LocalGovernmentCode code) {
        assertThat(code.toCorporateNumber().getLocalGovernmentCode()).contains(code);
        assertThat(LocalGovernmentCode.ofAreaCode(code.getAreaCode())).isEqualTo(code);
    }

    @Property
    void aNumberFollowsFromItsBase(@ForAll CorporateNumber number) {
        assertThat(CorporateNumber.ofBaseNumber(number.getBaseNumber())).isEqualTo(number);
        assertThat(CorporateNumber.checkDigitOf(number.getBaseNumber())).isEqualTo(number.getCheckDigit());
    }

    @Property
    void theWordsOfAStatedDateNameIt(@ForAll StatedDate date) {
        assertThat(date.compareAsWritten())
                .isIn(WordingMatch.AGREES, WordingMatch.NOT_GIVEN, WordingMatch.NOT_READ, WordingMatch.NO_VALUE);
        assertThat(date.getDate().stream()
                        .map(value -> StatedDate.of(value, JapaneseDates.formatEra(value))
                                .compareAsWritten()))
                .allMatch(WordingMatch.AGREES::equals);
    }

    @Property
    void theWordsOfAStatedPeriodNameIt(@ForAll StatedPeriod period) {
        assertThat(period.compareAsWritten()).isIn(WordingMatch.AGREES, WordingMatch.NOT_GIVEN, WordingMatch.NOT_READ);
        assertThat(StatedPeriod.of(period.getPeriod(), JapaneseDates.format(period.getPeriod()))
                        .compareAsWritten())
                .isEqualTo(WordingMatch.AGREES);
    }
}
