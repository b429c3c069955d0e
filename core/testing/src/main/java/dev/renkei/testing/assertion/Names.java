package dev.renkei.testing.assertion;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the parts of an agreement by their keys and names, and lists them for a failure.
 */
final class Names {

    /** The maximum number of parts that are listed. */
    private static final int MAX_LISTED = 20;

    private Names() {}

    static boolean areThoseOf(List<Party> parties, String... names) {
        return areInOrder(
                parties.stream().map(party -> party.getOrganization().getName()).toList(), names);
    }

    static boolean areThoseOfAgreements(List<Agreement> agreements, String... titles) {
        return areInOrder(
                agreements.stream().flatMap(each -> each.getTitle().stream()).toList(), titles);
    }

    static boolean isNamed(Agreement agreement, String keyOrTitle) {
        return isNamed(agreement.getId(), agreement.getTitle(), keyOrTitle);
    }

    static boolean hasField(Agreement agreement, String keyOrLabel) {
        return fields(agreement).anyMatch(field -> isNamed(field.getId(), field.getLabel(), keyOrLabel));
    }

    static boolean hasInitiative(Stream<Initiative> initiatives, String keyOrTitle) {
        return initiatives.anyMatch(each -> isNamed(each.getId(), Optional.of(each.getTitle()), keyOrTitle));
    }

    static String ofParties(List<Party> parties) {
        return list(
                "parties",
                parties.stream().map(each -> each.getOrganization().getName().getDefault()));
    }

    static String ofAgreements(List<Agreement> agreements) {
        return list("agreements", agreements.stream().map(each -> withKey(each.getId(), each.getTitle())));
    }

    static String ofFields(Agreement agreement) {
        return list("fields", fields(agreement).map(each -> withKey(each.getId(), each.getLabel())));
    }

    static String ofInitiatives(Stream<Initiative> initiatives) {
        return list("initiatives", initiatives.map(each -> withKey(each.getId(), Optional.of(each.getTitle()))));
    }

    static String ofPlans(List<Plan> plans) {
        return list(
                "plans",
                plans.stream()
                        .map(plan -> plan.getPeriod()
                                .map(period -> period.getPeriod().toString())
                                .orElse("without a period")));
    }

    private static Stream<CooperationField> fields(Agreement agreement) {
        return Stream.concat(
                agreement.getFields().stream(),
                agreement.getPlans().stream().flatMap(plan -> plan.getFields().stream()));
    }

    private static boolean areInOrder(List<LocalizedText> found, String... names) {
        return found.size() == names.length
                && IntStream.range(0, names.length).allMatch(i -> isNamed(found.get(i), names[i]));
    }

    private static boolean isNamed(Optional<String> key, Optional<LocalizedText> name, String keyOrName) {
        return key.filter(keyOrName::equals).isPresent()
                || name.filter(text -> isNamed(text, keyOrName)).isPresent();
    }

    private static boolean isNamed(LocalizedText text, String name) {
        return text.getTexts().containsValue(name);
    }

    private static String withKey(Optional<String> key, Optional<LocalizedText> name) {
        return name.map(LocalizedText::getDefault).orElse("without a name")
                + key.map(text -> " (" + text + ")").orElse("");
    }

    private static String list(String kind, Stream<String> parts) {
        List<String> all = parts.toList();
        if (all.isEmpty()) {
            return "no " + kind;
        }
        int more = all.size() - MAX_LISTED;
        return all.stream()
                .limit(MAX_LISTED)
                .collect(Collectors.joining(", ", "the " + kind + " ", more > 0 ? " and " + more + " more" : ""));
    }
}
