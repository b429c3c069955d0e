package dev.renkei.register;

import dev.renkei.organization.Organization;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which organizations continue which: the line of an organization are those that it continues, and those that continue it.
 *
 * <p>Of two that were merged into one, neither is in the line of the other.
 */
final class SuccessionGraph {

    private final OrganizationGroups groups;
    private final Map<Integer, Set<Integer>> before = new HashMap<>();
    private final Map<Integer, Set<Integer>> after = new HashMap<>();

    private SuccessionGraph(OrganizationGroups groups) {
        this.groups = groups;
    }

    static SuccessionGraph of(OrganizationCopies copies, OrganizationGroups groups) {
        SuccessionGraph lines = new SuccessionGraph(groups);
        for (int i = 0; i < copies.size(); i++) {
            int group = groups.groupOf(i);
            Organization organization = copies.get(i);
            organization
                    .getPredecessors()
                    .forEach(each -> groups.groupOf(each).ifPresent(predecessor -> lines.link(predecessor, group)));
            organization
                    .getSuccessors()
                    .forEach(each -> groups.groupOf(each).ifPresent(successor -> lines.link(group, successor)));
        }
        return lines;
    }

    private void link(int earlier, int later) {
        after.computeIfAbsent(earlier, any -> new HashSet<>()).add(later);
        before.computeIfAbsent(later, any -> new HashSet<>()).add(earlier);
    }

    /** Returns the groups in the lines of all organizations that bear a name, alias or identifier. */
    Set<Integer> find(String text) {
        return lineOf(groups.find(text), groups.find(text));
    }

    /** Returns the groups in the line of an organization, following what it states of itself too. */
    Set<Integer> find(Organization organization) {
        return lineOf(
                stated(organization, Organization::getPredecessors), stated(organization, Organization::getSuccessors));
    }

    private Set<Integer> stated(Organization organization, Function<Organization, List<Organization>> next) {
        Set<Integer> found = new HashSet<>(groups.find(organization));
        next.apply(organization).forEach(each -> found.addAll(stated(each, next)));
        return found;
    }

    private Set<Integer> lineOf(Collection<Integer> earlier, Collection<Integer> later) {
        Set<Integer> line = reach(earlier, before);
        line.addAll(reach(later, after));
        return line;
    }

    private static Set<Integer> reach(Collection<Integer> start, Map<Integer, Set<Integer>> links) {
        Set<Integer> reached = new HashSet<>(start);
        Deque<Integer> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            for (Integer next : links.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
