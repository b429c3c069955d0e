package dev.renkei.validation;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows the keys by which parts of a document speak of its parties and sources.
 */
final class References {

    private References() {}

    static void toParties(Agreement agreement, Contribution contribution, Inspection.Spot spot) {
        toParty(agreement, contribution.getParty(), spot.at("party"));
        toParties(agreement, contribution.getRecipients(), spot.at("recipients"));
    }

    static void toParties(Agreement agreement, List<String> keys, Inspection.Spot spot) {
        for (int i = 0; i < keys.size(); i++) {
            toParty(agreement, Optional.of(keys.get(i)), spot.at(i));
        }
    }

    static void toParty(Agreement agreement, Optional<String> key, Inspection.Spot spot) {
        key.filter(each -> !each.isBlank() && agreement.findParty(each).isEmpty())
                .ifPresent(each -> spot.found("value", each));
    }

    static Set<String> keysOf(List<Source> sources) {
        return sources.stream().flatMap(source -> source.getId().stream()).collect(Collectors.toSet());
    }

    static void toSource(Set<String> keys, Optional<String> key, Inspection.Spot spot) {
        key.filter(each -> !each.isBlank() && !keys.contains(each)).ifPresent(each -> spot.found("value", each));
    }
}
