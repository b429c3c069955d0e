package dev.renkei.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Seeks organizations whose names are one character apart.
 *
 * <p>Copies that are of one organization are left out, and so are those that {@link DistinguishingIdentifiers} tell apart.
 */
final class LookalikeSearch {

    private LookalikeSearch() {}

    static List<Lookalike> in(OrganizationCopies copies, OrganizationGroups groups) {
        List<String> names = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        copies.byKey(OrganizationCopies::names).forEach((name, bearers) -> {
            names.add(name);
            firsts.add(bearers.get(0));
        });
        return NameNeighbours.among(names).stream()
                .map(pair -> NameNeighbours.Pair.of(firsts.get(pair.one()), firsts.get(pair.other())))
                .filter(pair -> canBeMistaken(groups, pair))
                .sorted()
                .distinct()
                .map(pair -> new Lookalike(copies.locate(pair.one()), copies.locate(pair.other())))
                .toList();
    }

    private static boolean canBeMistaken(OrganizationGroups groups, NameNeighbours.Pair pair) {
        int one = groups.groupOf(pair.one());
        int other = groups.groupOf(pair.other());
        return one != other && !groups.areToldApart(one, other);
    }
}
