package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Relation;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.register.Discrepancies;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterSection;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.text.TextKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules about registers: what can be wrong only where many things stand side by side.
 */
final class RegisterRules {

    /** Where a register names organizations. */
    private static final String[] ORGANIZATIONS = {
        "publisher",
        "agreements/*/parties",
        "agreements/*/plans",
        "agreements/*/relations",
        "agreements/*/statements",
        "agreements/*/contacts",
        "agreements/*/sources",
        "initiatives/*/actors",
        "initiatives/*/programmes",
        "initiatives/*/organizations",
        "initiatives/*/relations",
        "initiatives/*/awards",
        "networks/*/members",
        "caseCollections/*/publisher",
        "caseCollections/*/contributors",
        "caseCollections/*/edition",
        "caseCollections/*/previousEdition",
        "caseCollections/*/cases",
        "caseCollections/*/sources",
        "sources"
    };

    static final RuleBook BOOK = RuleBook.of(
            error(Register.class, "register.id.duplicate", RegisterRules::duplicateId)
                    .reading(
                            "sections/*/id",
                            "agreements/*/id",
                            "initiatives/*/id",
                            "networks/*/id",
                            "caseCollections/*/id"),
            error(Register.class, "register.reference.dangling", RegisterRules::danglingReference)
                    .reading("agreements/*/id", "agreements/@/relations/@", "initiatives/@/relations/@"),
            warning(Register.class, "register.organization.conflict", RegisterRules::conflict)
                    .reading(ORGANIZATIONS),
            warning(Register.class, "register.organization.lookalike", RegisterRules::lookalike)
                    .reading(ORGANIZATIONS),
            info(Register.class, "register.observation.conflict", RegisterRules::conflictingObservation)
                    .reading("initiatives/*/series"),
            CountRules.AGREEMENTS,
            CountRules.ORGANIZATIONS,
            CountRules.ROWS);

    private RegisterRules() {}

    private static void duplicateId(Register register, RuleContext context) {
        Duplicates.reportKeys(register.getSections(), RegisterSection::getId, context.at("sections"), "id");
        Duplicates<String> duplicates = new Duplicates<>();
        duplicates.report(register.getAgreements(), Agreement::getId, context.at("agreements"), "id");
        duplicates.report(register.getInitiatives(), Initiative::getId, context.at("initiatives"), "id");
        duplicates.report(register.getNetworks(), Network::getId, context.at("networks"), "id");
        duplicates.report(register.getCaseCollections(), CaseCollection::getId, context.at("caseCollections"), "id");
    }

    /**
     * A relation that names its agreement by a title may point outside the register.
     *
     * <p>An initiative of a plan names what its agreement names, and another rule tells if it does not.
     */
    private static void danglingReference(Register register, RuleContext context) {
        for (Register.Located<Relation> dangling : register.discrepancies().danglingReferences()) {
            Relation relation = dangling.part();
            if (relation.getTitle().isEmpty() && !dangling.steps().contains("plans")) {
                context.at(dangling.steps().toArray())
                        .at("agreement")
                        .report("value", relation.getAgreementId().orElse(""));
            }
        }
    }

    private static void conflict(Register register, RuleContext context) {
        for (Discrepancies.Conflict conflict : register.discrepancies().conflicts()) {
            Register.Located<Organization> first = conflict.organizations().get(0);
            for (Register.Located<Organization> other :
                    conflict.organizations().subList(1, conflict.organizations().size())) {
                context.at(other.steps().toArray())
                        .report(
                                "value", other.part().getName(),
                                "other", first.part().getName(),
                                "identifier", conflict.identifier());
            }
        }
    }

    private static void lookalike(Register register, RuleContext context) {
        for (Discrepancies.Lookalike lookalike : register.discrepancies().lookalikes()) {
            context.at(lookalike.other().steps().toArray())
                    .report(
                            "value", lookalike.other().part().getName(),
                            "other", lookalike.one().part().getName());
        }
    }

    /** Two sources can give two figures for one period of one series; within one series another rule reports the repeated period. */
    private static void conflictingObservation(Register register, RuleContext context) {
        Map<Key, Quantity> first = new HashMap<>();
        for (int i = 0; i < register.getInitiatives().size(); i++) {
            List<Series> series = register.getInitiatives().get(i).getSeries();
            for (int j = 0; j < series.size(); j++) {
                RuleContext at = context.at("initiatives", i, "series", j);
                conflictingObservation(series.get(j), at, first);
            }
        }
    }

    private static void conflictingObservation(Series series, RuleContext at, Map<Key, Quantity> first) {
        Map<Key, Quantity> own = new HashMap<>();
        for (int i = 0; i < series.getObservations().size(); i++) {
            Observation observation = series.getObservations().get(i);
            if (observation.getValue().isEmpty()) {
                continue;
            }
            Quantity value = observation.getValue().get();
            Key key = new Key(
                    series.getId().orElse(""),
                    TextKey.of(series.getLabel().getDefault()),
                    observation.getPeriod().getPeriod() + " " + value.getRole());
            own.putIfAbsent(key, value);
            Quantity other = first.get(key);
            if (other != null && !other.agreesWith(value)) {
                at.at("observations", i, "value").report("value", value, "other", other);
            }
        }
        own.forEach(first::putIfAbsent);
    }

    /** What figures of the same thing have in common; their role is no part of it. */
    private record Key(String id, String label, String period) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::id).thenComparing(Key::label).thenComparing(Key::period);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
