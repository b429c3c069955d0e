package dev.renkei.testing;

import dev.renkei.organization.Membership;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.Representative;
import dev.renkei.organization.Succession;
import dev.renkei.result.Quantity;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;

/** Makes what sources say of organizations beside their names: figures, memberships, representatives, successions. */
final class OrganizationParts {

    private record Counted(OrganizationFigure.Kind kind, String unit, int most, long factor) {}

    private static final long OKU = 100_000_000;

    private static final List<Counted> COUNTED = List.of(
            new Counted(OrganizationFigure.Kind.UNION_MEMBERS, "人", 900_000, 1),
            new Counted(OrganizationFigure.Kind.HOUSEHOLDS, "世帯", 400_000, 1),
            new Counted(OrganizationFigure.Kind.SHOPS, "店舗", 120, 1),
            new Counted(OrganizationFigure.Kind.STAFF, "人", 4_000, 1),
            new Counted(OrganizationFigure.Kind.TURNOVER, "円", 3_000, OKU));

    private static final List<Succession.Kind> SUCCESSIONS =
            List.of(Succession.Kind.MERGER, Succession.Kind.TRANSFER, Succession.Kind.RENAMING);

    private OrganizationParts() {}

    static OrganizationFigure figure(RandomSource choices) {
        return figure(choices, choices.oneOf(COUNTED));
    }

    /** Makes figures, of another kind each. */
    static List<OrganizationFigure> figures(RandomSource choices) {
        return choices.list(1, COUNTED.size(), (any, index) -> figure(any, COUNTED.get(index)));
    }

    private static OrganizationFigure figure(RandomSource choices, Counted counted) {
        Quantity quantity = Quantity.of(choices.between(1, counted.most()) * counted.factor(), counted.unit());
        OrganizationFigure.Builder figure = OrganizationFigure.builder()
                .kind(counted.kind())
                .quantity(choices.maybe(1, 2, any -> StatedDates.on(Samples.DAY.minusMonths(1)))
                        .map(quantity::withAsOf)
                        .orElse(quantity));
        return Extensions.build(choices, figure);
    }

    /** Makes a membership that began before a day. */
    static Membership membership(RandomSource choices, LocalDate day) {
        Organization.Builder federation = Organization.builder().name("全国見本協議会");
        choices.maybe(1, 3, OrganizationParts::representative).ifPresent(federation::addRepresentative);
        Membership.Builder membership = Membership.builder()
                .organization(federation.build())
                .joinedOn(choices.maybe(1, 2, any -> StatedDate.of(PartialDate.of(day.getYear() - any.between(1, 20)))))
                .leftOn(choices.maybe(1, 8, any -> StatedDates.on(day.minusDays(any.between(1, 200)))));
        return Extensions.build(choices, membership);
    }

    static Representative representative(RandomSource choices) {
        Representative.Builder representative =
                Representative.builder().person(Contacts.person(choices)).office(Office.of("代表理事"));
        return Extensions.build(choices, representative);
    }

    /** Makes the representative of a party, of which the source names only the office, in which somebody signs. */
    static Representative holder(RandomSource choices, Office office) {
        Representative.Builder representative = Representative.builder().office(office);
        return Extensions.build(choices, representative);
    }

    /** Makes a succession that took effect before a day. */
    static Succession succession(RandomSource choices, LocalDate day) {
        Succession.Builder succession = Succession.builder()
                .kind(choices.oneOf(SUCCESSIONS))
                .effectiveOn(choices.maybe(1, 2, any -> StatedDates.on(day.minusDays(any.between(30, 300)))));
        return Extensions.build(choices, succession);
    }

    /** Makes an organization that was continued by another before a day. */
    static Organization predecessor(RandomSource choices, String name, LocalDate day) {
        Organization.Builder predecessor =
                Organization.builder().name(name).succession(choices.maybe(2, 3, any -> succession(any, day)));
        return predecessor
                .dissolvedOn(choices.maybe(1, 4, any -> StatedDates.on(day.minusDays(any.between(1, 20)))))
                .build();
    }
}
