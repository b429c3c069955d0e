package dev.renkei.validation;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Contribution;
import java.util.List;
import java.util.Optional;

/**
 * Follows the keys by which parts of an agreement speak of its parties.
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
}
