package dev.renkei.testing;

import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A made-up organization, which always has the same name and numbers.
 *
 * @param form  how organizations of its kind are named
 * @param place  where it is
 */
record OrganizationName(OrganizationForm form, PlaceName place) {

    private static final List<String> DESCRIPTIONS =
            List.of("地域の暮らしを支える活動に長年取り組んでいます。", "近年は、見守りや買い物支援など、行政と連携した取組を広げています。");

    private static final List<FiscalCalendar> FISCAL_CALENDARS =
            List.of(FiscalCalendar.parse("03-21"), FiscalCalendar.parse("01-01"), FiscalCalendar.parse("10-01"));

    /** Returns the organization of a form at a place; only cities have wards, so that elsewhere it is the municipality itself. */
    static OrganizationName of(OrganizationForm form, PlaceName place) {
        boolean isImpossible = form == OrganizationForm.WARD && !place.isCity();
        return new OrganizationName(isImpossible ? OrganizationForm.MUNICIPALITY : form, place);
    }

    String full() {
        return form.name(place);
    }

    /** Returns the organization with its name alone, as most sources have it. */
    Organization named() {
        return Organization.of(full());
    }

    Office office() {
        return Office.of(form.office(place));
    }

    /**
     * Makes a copy of the organization with what a source says of it.
     *
     * @param day  a day on which it was there
     */
    Organization described(RandomSource choices, Texts texts, Completeness completeness, LocalDate day) {
        LocalizedText name = form.english(place)
                .map(english -> texts.both(full(), english))
                .orElseGet(() -> LocalizedText.of(full()));
        Organization.Builder organization = Organization.builder()
                .name(name)
                .kind(completeness.mostly(choices, any -> form.kind()))
                .partOf(form.whole().map(whole -> new OrganizationName(whole, place).named()));
        choices.maybe(1, 3, any -> form.reading(place)).ifPresent(organization::reading);
        choices.maybe(1, 3, any -> form.alias(place)).ifPresent(organization::addAlias);
        choices.maybe(1, 2, any -> form.registration().identifiers(place, form)).ifPresent(organization::identifiers);
        choices.maybe(1, 40, any -> webPage()).ifPresent(organization::addIdentifier);
        organization
                .foundedOn(choices.maybe(1, 6, any -> founded(any, day)))
                .fiscalCalendar(choices.maybe(1, 20, any -> any.oneOf(FISCAL_CALENDARS)));
        if (form.hasMembers()) {
            organization.memberCount(choices.maybe(1, 5, any -> members(any, day)));
            choices.maybe(1, 8, OrganizationParts::figures).ifPresent(organization::figures);
            choices.maybe(1, 12, any -> any.chance(1, 3) ? place.union() : place.toPlace(any))
                    .ifPresent(organization::addArea);
            choices.maybe(1, 12, any -> OrganizationParts.membership(any, day)).ifPresent(organization::addMemberOf);
            choices.maybe(1, 10, any -> OrganizationParts.holder(any, office()))
                    .ifPresent(organization::addRepresentative);
            choices.maybe(1, 20, any -> any.oneOf(List.of("北部支部", "南部支所", "東部地区本部")))
                    .ifPresent(organization::branch);
        }
        if (form == OrganizationForm.COOPERATIVE_UNION) {
            choices.maybe(1, 6, any -> new OrganizationName(OrganizationForm.CONSUMER_COOPERATIVE, place).named())
                    .ifPresent(organization::addMember);
        }
        choices.maybe(1, 30, any -> OrganizationParts.predecessor(any, place.stem() + "共済互助会", day))
                .ifPresent(organization::addPredecessor);
        choices.maybe(1, 40, any -> Organization.of(place.stem() + "未来創造会議")).ifPresent(organization::addSuccessor);
        choices.list(0, 2, (any, i) -> DESCRIPTIONS.get(i)).forEach(organization::addDescription);
        return Extensions.build(choices, organization);
    }

    private Identifier webPage() {
        String path = form.name().toLowerCase(Locale.ROOT) + "/" + place.index();
        return Identifier.of(IdentifierScheme.URL, "https://www.example.jp/" + path);
    }

    private static StatedDate founded(RandomSource choices, LocalDate day) {
        PartialDate year = PartialDate.of(day.getYear() - choices.between(2, 60));
        return StatedDates.inWords(StatedDate.of(year), choices.maybe(1, 2, any -> JapaneseDates.formatEra(year)));
    }

    private Quantity members(RandomSource choices, LocalDate day) {
        Quantity count = QuantitySampler.PEOPLE.sample(choices);
        LocalDate counted = FiscalYear.of(day.getYear() - 2).getLastDay();
        return choices.maybe(1, 2, any -> StatedDates.exact(any, counted))
                .map(count::withAsOf)
                .orElse(count)
                .withScope(LocalizedText.of(full().contains("組合") ? "組合員数" : "会員数"));
    }
}
