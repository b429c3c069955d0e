package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Listing;
import dev.renkei.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the entries of a register that stand under a section or under one of the sections within it. */
final class SectionIndex {

    private final Register register;

    SectionIndex(Register register) {
        this.register = register;
    }

    List<Agreement> agreementsIn(String sectionId) {
        return listed(register.getAgreements(), Agreement::getListing, sectionId);
    }

    List<Initiative> initiativesIn(String sectionId) {
        return listed(register.getInitiatives(), Initiative::getListing, sectionId);
    }

    List<Network> networksIn(String sectionId) {
        return listed(register.getNetworks(), Network::getListing, sectionId);
    }

    private <T> List<T> listed(List<T> entries, Function<T, Optional<Listing>> listing, String sectionId) {
        Set<String> keys = PartKeys.withParts(
                sectionId, register.getSections(), RegisterSection::getId, RegisterSection::getParentId);
        return entries.stream()
                .filter(entry -> listing.apply(entry)
                        .flatMap(Listing::getSectionId)
                        .filter(keys::contains)
                        .isPresent())
                .toList();
    }
}
