package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Relation;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernment;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKeys;
import dev.renkei.wording.Excerpt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The discrepancies in a register, which somebody should check and which need not be errors.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Discrepancies implements NeedsModule {

    /** Of an organization with more names and aliases than this, only the first names are compared to the aliases. */
    private static final int MAX_PAIRS = 1000;

    private static final int FIRST_NAMES = 4;

    /** No name of an office is longer. */
    private static final int MAX_LENGTH_OF_OFFICES = 100;

    /**
     * An identifier that a register gives to organizations of different names, none of which is stated as an alias of another.
     *
     * @param identifier  the identifier, as it is first stated, not null
     * @param organizations  the first copy with each of the names, two or more, not null
     */
    public record Conflict(Identifier identifier, List<Register.Located<Organization>> organizations) {

        /**
         * Creates a conflict.
         *
         * @param identifier  the identifier, not null
         * @param organizations  one copy of each of the names, not null
         */
        public Conflict {
            Objects.requireNonNull(identifier, "identifier");
            organizations = List.copyOf(organizations);
        }
    }

    /**
     * Two organizations whose names differ by one character, as 東京はくと医療生協 and 東京ほくと医療生協: one may be a slip.
     *
     * @param one  the organization that comes first in the register, not null
     * @param other  the other one, not null
     */
    public record Lookalike(Register.Located<Organization> one, Register.Located<Organization> other) {

        /**
         * Creates a pair.
         *
         * @param one  the organization that comes first in the register, not null
         * @param other  the other one, not null
         */
        public Lookalike {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
        }
    }

    private final OrganizationCopies copies;
    private final List<Conflict> conflicts;
    private final List<Lookalike> lookalikes;
    private final List<Register.Located<Relation>> danglingReferences;
    private final List<List<Register.Located<Agreement>>> relationCycles;

    /** Finds the discrepancies in a register, without building its index. */
    Discrepancies(Register register) {
        this.copies = register.organizationCopies();
        this.conflicts = findConflicts();
        this.lookalikes = findLookalikes();
        this.danglingReferences = register.relations().dangling(register);
        this.relationCycles = register.relations().cycles();
    }

    /**
     * Returns the identifiers that organizations of different names have.
     *
     * <p>A name that a copy states as an alias of the other, or as that of a predecessor or successor, is no conflict, nor are the
     * names of a whole and its offices, such as 堺市 and 堺市教育委員会.
     *
     * @return the conflicts in the order in which the identifiers come, not null
     */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * Returns the organizations whose names differ by one character: one that is often mistaken for the other, or one more.
     *
     * <p>The following are left out:
     * <ul>
     * <li>organizations that an identifier or an alias proves to be one, and those that identifiers distinguish
     * <li>names of fewer than 4 or more than 200 characters
     * <li>names that differ by characters of two words, such as 東京電力 and 東北電力, which do not look alike
     * <li>names that differ by a numeral, such as 第一 and 第二, by an opposite, such as 東 and 西, or in the prefecture or the known local
     *     government that they begin with, such as 福島 and 福岡
     * <li>names of which more than eight have all other characters in common, as they follow a custom of naming
     * </ul>
     *
     * @return the pairs in the order of the register, not null
     */
    public List<Lookalike> lookalikes() {
        return lookalikes;
    }

    /**
     * Returns the relations that refer to an agreement by an identifier which no agreement of the register has.
     *
     * @return the relations of agreements and of initiatives, with where they are, not null
     */
    public List<Register.Located<Relation>> danglingReferences() {
        return danglingReferences;
    }

    /**
     * Returns the cycles of agreements each of which supersedes, extends or is made under the next, and the last of which does so to
     * the first.
     *
     * <p>No agreement is in two of the cycles: without their agreements no cycle is left. A relation of an agreement to itself is
     * not reported.
     *
     * @return for each cycle two agreements or more, beginning with the first in the register, not null
     */
    public List<List<Register.Located<Agreement>>> relationCycles() {
        return relationCycles;
    }

    private List<Lookalike> findLookalikes() {
        List<String> names = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        copies.byKey(OrganizationKeys::names).forEach((name, bearers) -> {
            names.add(name);
            firsts.add(bearers.get(0));
        });
        return NameNeighbours.among(names).stream()
                .map(pair -> NameNeighbours.Pair.of(firsts.get(pair.one()), firsts.get(pair.other())))
                .filter(this::canBeMistaken)
                .sorted()
                .distinct()
                .map(pair -> new Lookalike(copies.locate(pair.one()), copies.locate(pair.other())))
                .toList();
    }

    private boolean canBeMistaken(NameNeighbours.Pair pair) {
        int one = copies.groups().groupOf(pair.one());
        int other = copies.groups().groupOf(pair.other());
        return one != other && !copies.groups().areDistinguished(one, other);
    }

    private List<Conflict> findConflicts() {
        Map<String, Identifier> identifiers = new LinkedHashMap<>();
        Map<String, List<Integer>> bearersByKey = copies.byKey(organization -> {
            Set<String> keys = new LinkedHashSet<>();
            organization
                    .getIdentifiers()
                    .forEach(each -> OrganizationKeys.identifier(each).ifPresent(key -> {
                        identifiers.putIfAbsent(key, each);
                        keys.add(key);
                    }));
            return keys;
        });
        Map<String, Set<String>> aliases = aliasesByName();
        List<Conflict> found = new ArrayList<>();
        List<Integer> bearersBefore = List.of();
        List<Integer> firsts = List.of();
        for (Map.Entry<String, Identifier> entry : identifiers.entrySet()) {
            List<Integer> bearers = Objects.requireNonNull(bearersByKey.get(entry.getKey()));
            // The identifiers of one organization mostly have the same bearers.
            if (!bearers.equals(bearersBefore)) {
                bearersBefore = bearers;
                firsts = firstOfEachName(bearers, aliases);
            }
            if (firsts.size() > 1) {
                found.add(new Conflict(
                        entry.getValue(), firsts.stream().map(copies::locate).toList()));
            }
        }
        return List.copyOf(found);
    }

    /** Returns what else the organizations of a name are called, or were called before or after. */
    private Map<String, Set<String>> aliasesByName() {
        Map<String, Set<String>> aliases = new HashMap<>();
        for (int i = 0; i < copies.size(); i++) {
            Set<String> known = new HashSet<>();
            Stream.of(
                            List.of(copies.get(i)),
                            copies.get(i).getPredecessors(),
                            copies.get(i).getSuccessors())
                    .flatMap(List::stream)
                    .forEach(each -> known.addAll(OrganizationKeys.namesAndAliases(each)));
            Set<String> names = OrganizationKeys.names(copies.get(i));
            boolean areMany = (long) names.size() * known.size() > MAX_PAIRS;
            names.stream()
                    .limit(areMany ? FIRST_NAMES : names.size())
                    .forEach(name -> aliases.computeIfAbsent(name, any -> new HashSet<>())
                            .addAll(known));
        }
        return aliases;
    }

    /** Returns the first of the copies, and the first of all whose names have nothing to do with each other. */
    private List<Integer> firstOfEachName(List<Integer> bearers, Map<String, Set<String>> aliases) {
        Map<Integer, Set<String>> names = new LinkedHashMap<>();
        bearers.forEach(bearer -> names.put(bearer, OrganizationKeys.names(copies.get(bearer))));
        OrganizationIndex.Links<String> links = linksAmong(names.values(), aliases);
        Set<String> reached = new HashSet<>();
        List<Integer> firsts = new ArrayList<>();
        names.forEach((bearer, own) -> {
            if (own.isEmpty() || !reached.containsAll(own)) {
                firsts.add(bearer);
                reached.addAll(links.reachedFrom(own));
            }
        });
        return firsts;
    }

    private static OrganizationIndex.Links<String> linksAmong(
            Collection<Set<String>> names, Map<String, Set<String>> aliases) {
        Set<String> all = new HashSet<>();
        OrganizationIndex.Links<String> links = new OrganizationIndex.Links<>();
        for (Set<String> own : names) {
            all.addAll(own);
            own.stream().limit(1).forEach(first -> own.forEach(name -> links.addBothWays(first, name)));
        }
        for (String name : all) {
            wholesOf(name, all).forEach(whole -> links.addBothWays(name, whole));
            Set<String> known = aliases.getOrDefault(name, Set.of());
            (known.size() < all.size()
                            ? known.stream().filter(all::contains)
                            : all.stream().filter(known::contains))
                    .forEach(alias -> links.addBothWays(name, alias));
        }
        return links;
    }

    /** Returns the names of that of which one is an office: governments, others among the names, and what stands before a bracket. */
    private static List<String> wholesOf(String name, Set<String> all) {
        List<String> wholes = new ArrayList<>();
        for (int length = 1; length < Math.min(name.length(), MAX_LENGTH_OF_OFFICES); length++) {
            String whole = name.substring(0, length);
            boolean isWhole = all.contains(whole) || name.charAt(length) == '(' || LocalGovernment.canBeNamed(whole);
            if (isWhole && OrganizationKeys.isOfficeOf(name, whole)) {
                wholes.add(whole);
            }
        }
        return wholes;
    }

    /**
     * Returns how many discrepancies there are of each kind.
     */
    @Override
    public String toString() {
        return Excerpt.listing(
                "Discrepancies",
                Excerpt.count(conflicts, "conflict"),
                Excerpt.count(lookalikes, "lookalike"),
                Excerpt.count(danglingReferences, "dangling reference"),
                Excerpt.count(relationCycles, "relation cycle"));
    }
}
