package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Relation;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.identifier.Identifier;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules about registers: what can be wrong only where many things stand side by side.
 */
final class RegisterRules {

    static final RuleBook BOOK = RuleBook.of(
            Check.of(Register.class, error("register.id.duplicate"), RegisterRules::duplicateId)
                    .reading("agreements/*/id", "initiatives/*/id", "networks/*/id", "caseCollections/*/id"),
            Check.of(Register.class, error("register.reference.dangling"), RegisterRules::danglingReference)
                    .reading("agreements/*/id", "agreements/*/relations"),
            Check.of(Register.class, warning("register.organization.conflict"), RegisterRules::conflict),
            Check.of(Register.class, info("register.observation.conflict"), RegisterRules::conflictingObservation)
                    .reading("initiatives/*/series"));

    private RegisterRules() {}

    private static void duplicateId(Register register, Inspection inspection) {
        Set<String> seen = new HashSet<>();
        duplicateId("agreements", register.getAgreements(), Agreement::getId, seen, inspection);
        duplicateId("initiatives", register.getInitiatives(), Initiative::getId, seen, inspection);
        duplicateId("networks", register.getNetworks(), Network::getId, seen, inspection);
        duplicateId("caseCollections", register.getCaseCollections(), CaseCollection::getId, seen, inspection);
    }

    private static <T> void duplicateId(
            String property,
            List<T> entries,
            Function<T, Optional<String>> id,
            Set<String> seen,
            Inspection inspection) {
        for (int i = 0; i < entries.size(); i++) {
            Inspection.Spot spot = inspection.at(property, i, "id");
            id.apply(entries.get(i)).filter(each -> !seen.add(each)).ifPresent(each -> spot.found("value", each));
        }
    }

    /** A relation that names its agreement by a title may point outside the register. */
    private static void danglingReference(Register register, Inspection inspection) {
        Set<String> known = register.getAgreements().stream()
                .flatMap(agreement -> agreement.getId().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < register.getAgreements().size(); i++) {
            List<Relation> relations = register.getAgreements().get(i).getRelations();
            for (int j = 0; j < relations.size(); j++) {
                Inspection.Spot spot = inspection.at("agreements", i, "relations", j, "agreement");
                Relation relation = relations.get(j);
                relation.getAgreement()
                        .filter(id -> relation.getTitle().isEmpty() && !known.contains(id))
                        .ifPresent(id -> spot.found("value", id));
            }
        }
    }

    private static void conflict(Register register, Inspection inspection) {
        Map<Identifier, Organization> first = new HashMap<>();
        for (Occurrences.Occurrence occurrence : Occurrences.in(register)) {
            Organization organization = occurrence.organization();
            for (Identifier identifier : organization.getIdentifiers()) {
                Organization other = first.putIfAbsent(identifier, organization);
                if (other != null && !names(other, organization)) {
                    inspection
                            .at(occurrence.steps().toArray())
                            .found("value", organization.getName(), "other", other.getName(), "identifier", identifier);
                    break;
                }
            }
        }
    }

    /** Tells whether one of two organizations is known by the name of the other. */
    private static boolean names(Organization one, Organization other) {
        return one.getName().equals(other.getName())
                || one.getAliases().contains(other.getName())
                || other.getAliases().contains(one.getName());
    }

    /** Two sources can give two figures for one period of one series. */
    private static void conflictingObservation(Register register, Inspection inspection) {
        Map<Key, Quantity> first = new HashMap<>();
        for (int i = 0; i < register.getInitiatives().size(); i++) {
            List<Series> series = register.getInitiatives().get(i).getSeries();
            for (int j = 0; j < series.size(); j++) {
                Inspection.Spot spot = inspection.at("initiatives", i, "series", j);
                conflictingObservation(series.get(j), spot, first);
            }
        }
    }

    private static void conflictingObservation(Series series, Inspection.Spot spot, Map<Key, Quantity> first) {
        for (int i = 0; i < series.getObservations().size(); i++) {
            Observation observation = series.getObservations().get(i);
            if (observation.getValue().isEmpty()) {
                continue;
            }
            Quantity value = observation.getValue().get();
            Key key = new Key(
                    series.getId(), series.getLabel(), observation.getPeriod().getPeriod());
            Quantity other = first.putIfAbsent(key, value);
            if (other != null && !other.agreesWith(value)) {
                spot.at("observations", i, "value").found("value", value, "other", other);
            }
        }
    }

    /** What makes two figures speak of the same thing. */
    private record Key(Optional<String> id, LocalizedText label, DatePeriod period) {}
}
