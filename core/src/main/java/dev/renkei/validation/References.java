package dev.renkei.validation;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the keys by which parts of a document refer to its parties and sources.
 *
 * @param parties  the keys of the parties
 */
record References(Set<String> parties) {

    /** Obtains what is needed to follow the references to the parties of an agreement. */
    static References of(Agreement agreement) {
        Set<String> parties = new HashSet<>();
        agreement.getParties().forEach(party -> party.getId().ifPresent(parties::add));
        return new References(parties);
    }

    /** Checks if all parties that a contribution names are known. */
    boolean areThoseOf(Contribution contribution) {
        Optional<String> party = contribution.getPartyId();
        return (party.isEmpty() || parties.contains(party.get()))
                && parties.containsAll(contribution.getRecipientIds());
    }

    void toParties(Contribution contribution, RuleContext at) {
        Optional<String> party = contribution.getPartyId();
        if (party.isPresent() && isUnknown(party.get(), parties)) {
            at.at("party").report("value", party.get());
        }
        toParties("recipients", contribution.getRecipientIds(), at);
    }

    void toParties(String list, List<String> keys, RuleContext at) {
        at.reportEach(list, keys, parties::contains);
    }

    void toParty(Optional<String> key, RuleContext at) {
        follow(key, parties, at);
    }

    static Set<String> keysOf(List<Source> sources) {
        Set<String> keys = new HashSet<>();
        sources.forEach(source -> source.getId().ifPresent(keys::add));
        return keys;
    }

    /** Reports a key that is none of those that are known. */
    static void follow(Optional<String> key, Set<String> known, RuleContext at) {
        if (key.isPresent() && isUnknown(key.get(), known)) {
            at.report("value", key.get());
        }
    }

    private static boolean isUnknown(String key, Set<String> known) {
        return !key.isBlank() && !known.contains(key);
    }
}
