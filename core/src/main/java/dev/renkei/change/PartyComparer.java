package dev.renkei.change;

import dev.renkei.agreement.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what changed among the parties. */
final class PartyComparer {

    private PartyComparer() {}

    static List<Change> compare(List<Party> before, List<Party> after) {
        Paired<Party> paired = PartyMatcher.pair(before, after);
        Set<Position> moving = Moves.of(paired.matches());
        List<Change> changes = new ArrayList<>();
        for (Match<Party> match : paired.matches()) {
            if (moving.contains(match.from())) {
                changes.add(new PartyMoved(match));
            }
            Attributes.PARTY
                    .differing(match.before(), match.after(), Set.of())
                    .forEach(property -> changes.add(new PartyChanged(match, property)));
        }
        paired.added().forEach(placed -> changes.add(new PartyJoined(placed.item(), placed.position())));
        paired.dropped().forEach(placed -> changes.add(new PartyLeft(placed.item(), placed.position())));
        return changes;
    }
}
