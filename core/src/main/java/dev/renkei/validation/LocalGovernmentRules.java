package dev.renkei.validation;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.Labelled;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernment;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.message.Message;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Checks the codes of local governments against kinds and names. What the table of local governments lacks is not judged.
 */
final class LocalGovernmentRules {

    /** What a code is of, by its digits. */
    private enum Level {
        PREFECTURE(LocalGovernmentCode::isPrefecture),
        SPECIAL_WARD(LocalGovernmentCode::isSpecialWard),
        WARD(LocalGovernmentCode::isWard),
        UNION(LocalGovernmentCode::isUnion),
        MUNICIPALITY(code -> true);

        private static final List<Level> ALL = List.of(values());

        private final Predicate<LocalGovernmentCode> condition;

        Level(Predicate<LocalGovernmentCode> condition) {
            this.condition = condition;
        }

        static Level of(LocalGovernmentCode code) {
            for (Level level : ALL) {
                if (level.condition.test(code)) {
                    return level;
                }
            }
            return MUNICIPALITY;
        }

        Message words() {
            return LocalGovernmentRules.words("level." + name(), Map.of());
        }
    }

    /** The numbers of unions are given by the prefectures: one of them is not known to be none of a municipality. */
    private static final Set<Level> MUNICIPALITY_OR_UNION = Set.of(Level.MUNICIPALITY, Level.UNION);

    private static final Map<Organization.Kind, Set<Level>> BY_KIND = Map.of(
            Organization.Kind.LOCAL_GOVERNMENT_UNION, Set.of(Level.UNION),
            Organization.Kind.PREFECTURE, Set.of(Level.PREFECTURE),
            Organization.Kind.MUNICIPALITY, MUNICIPALITY_OR_UNION,
            Organization.Kind.SPECIAL_WARD, Set.of(Level.SPECIAL_WARD),
            Organization.Kind.WARD, Set.of(Level.WARD, Level.SPECIAL_WARD));

    private static final Map<Character, Set<Level>> BY_LAST_CHARACTER = Map.of(
            '市',
            MUNICIPALITY_OR_UNION,
            '町',
            MUNICIPALITY_OR_UNION,
            '村',
            MUNICIPALITY_OR_UNION,
            '区',
            Set.of(Level.WARD, Level.SPECIAL_WARD),
            '県',
            Set.of(Level.PREFECTURE),
            '府',
            Set.of(Level.PREFECTURE));

    /** What no place of a kind can belong to: a place may have the code of the local government around it. */
    private static final Map<Place.Kind, Set<Level>> SMALLER_THAN = Map.of(
            Place.Kind.PREFECTURE, Set.of(Level.MUNICIPALITY, Level.SPECIAL_WARD, Level.WARD, Level.UNION),
            Place.Kind.MUNICIPALITY, Set.of(Level.WARD));

    private static final Set<Organization.Kind> WITHIN_GOVERNMENTS = Set.of(
            Organization.Kind.WARD,
            Organization.Kind.OFFICE,
            Organization.Kind.BRANCH,
            Organization.Kind.FACILITY,
            Organization.Kind.SCHOOL,
            Organization.Kind.PUBLIC_AGENCY,
            Organization.Kind.ALLIANCE);

    /** The kinds of places that a smaller place of another municipality can have the name of: 朝日町 is a town, and a part of cities. */
    private static final Set<LocalGovernment.Kind> NAMES_OF_DISTRICTS = Set.of(
            LocalGovernment.Kind.TOWN,
            LocalGovernment.Kind.VILLAGE,
            LocalGovernment.Kind.WARD,
            LocalGovernment.Kind.SPECIAL_WARD);

    private LocalGovernmentRules() {}

    static void wrongLevel(Organization organization, RuleContext context) {
        for (int i = 0; i < organization.getIdentifiers().size(); i++) {
            Optional<LocalGovernmentCode> code = codeOf(organization, i);
            if (code.isPresent()
                    && isOfWrongLevel(organization, code.get())
                    && !OrganizationKinds.isOtherGovernment(organization)) {
                context.at("identifiers", i)
                        .report(
                                "value", code.get(),
                                "level", Level.of(code.get()).words(),
                                "contrary", contrary(organization));
            }
        }
    }

    /** A place has the code of a local government that is at least as large as its kind says. */
    static void wrongLevel(Place place, RuleContext context) {
        place.getCode()
                .filter(code -> isTooSmall(place, code))
                .ifPresent(code -> context.at("code")
                        .report(
                                "value",
                                code,
                                "level",
                                Level.of(code).words(),
                                "contrary",
                                new ContraryKind(
                                        place.getName().getDefault(),
                                        place.getKind().orElseThrow())));
    }

    private static boolean isTooSmall(Place place, LocalGovernmentCode code) {
        return place.getKind()
                .map(kind -> SMALLER_THAN.getOrDefault(kind, Set.of()))
                .filter(smaller -> smaller.contains(Level.of(code)))
                .isPresent();
    }

    private static Message contrary(Organization organization) {
        String name = organization.getName().getDefault();
        return organization
                .getKind()
                .filter(kind -> !OrganizationKinds.hasFormOfCompany(organization))
                .<Message>map(kind -> new ContraryKind(name, kind))
                .orElseGet(() -> words("level.contrary-name", Map.of("name", name)));
    }

    private static Message words(String key, Map<String, String> parameters) {
        return Message.of(LocalGovernmentRules.class, "Reports", key, parameters);
    }

    /** What contradicts a code: another kind. */
    private record ContraryKind(String name, Labelled kind) implements Message {

        @Override
        public String getMessage(Locale locale) {
            return words("level.contrary-kind", Map.of("name", name, "kind", kind.getLabel(locale)))
                    .getMessage(locale);
        }
    }

    /** Returns the code that an identifier is, or that its corporate number contains, unless a code beside it is held against the number. */
    private static Optional<LocalGovernmentCode> codeOf(Organization organization, int index) {
        Identifier identifier = organization.getIdentifiers().get(index);
        Optional<LocalGovernmentCode> own = identifier.toLocalGovernmentCode();
        boolean isAlone = own.isEmpty()
                && organization.getIdentifiers().stream()
                        .allMatch(each -> each.toLocalGovernmentCode().isEmpty())
                && !isPartOfGovernment(organization);
        return isAlone ? identifier.toCorporateNumber().flatMap(CorporateNumber::getLocalGovernmentCode) : own;
    }

    /** Checks if an organization is one to which the number of its local government may be given. */
    private static boolean isPartOfGovernment(Organization organization) {
        return organization.getPartOf().isPresent()
                || organization.getKind().filter(WITHIN_GOVERNMENTS::contains).isPresent();
    }

    private static boolean isOfWrongLevel(Organization organization, LocalGovernmentCode code) {
        if (OrganizationKinds.isOfCompany(organization)) {
            return true;
        }
        Set<Level> expected = organization
                .getKind()
                .map(kind -> BY_KIND.getOrDefault(kind, Set.of()))
                .orElseGet(() -> levelsByName(organization.getName()));
        return !expected.isEmpty() && !expected.contains(Level.of(code));
    }

    private static Set<Level> levelsByName(LocalizedText name) {
        String key = TextKey.of(name.getDefault());
        return key.isEmpty() ? Set.of() : BY_LAST_CHARACTER.getOrDefault(key.charAt(key.length() - 1), Set.of());
    }

    /** An organization with the code of a local government is this government, or a ward. */
    static void otherName(Organization organization, RuleContext context) {
        for (int i = 0; i < organization.getIdentifiers().size(); i++) {
            Optional<LocalGovernmentCode> code = codeOf(organization, i);
            if (code.isPresent()
                    && !isOfWrongLevel(organization, code.get())
                    && isNamedOtherwise(organization.getName(), code.get())) {
                report(organization.getName(), code.get(), context.at("identifiers", i));
            }
        }
    }

    /** A place has the code of the local government that it is or belongs to. */
    static void otherName(Place place, RuleContext context) {
        place.getCode()
                .filter(code -> !isOfWhole(code, place) && !isTooSmall(place, code))
                .filter(code -> isNamedOtherwise(place.getName(), code) && !canBeDistrict(place, code))
                .ifPresent(code -> report(place.getName(), code, context.at("code")));
    }

    /** A district or station has the code of the municipality in which it lies. */
    private static boolean isOfWhole(LocalGovernmentCode code, Place place) {
        return place.getKind().filter(Place.Kind::isSmallerThanMunicipality).isPresent()
                || place.getPartOf()
                        .flatMap(Place::getCode)
                        .filter(code::equals)
                        .isPresent();
    }

    private static void report(LocalizedText name, LocalGovernmentCode code, RuleContext at) {
        String known = LocalGovernment.withCode(code).stream()
                .map(LocalGovernment::fullName)
                .collect(Collectors.joining("、"));
        String expected = known(name).stream()
                .map(each -> each.code().toString())
                .distinct()
                .collect(Collectors.joining("、"));
        at.report("value", code, "known", known, "name", name, "expected", expected);
    }

    private static List<LocalGovernment> known(LocalizedText name) {
        if (!name.isLocalized()) {
            return LocalGovernment.named(name.getDefault());
        }
        List<LocalGovernment> known = new ArrayList<>();
        name.getTexts().values().forEach(each -> known.addAll(LocalGovernment.named(each)));
        return known;
    }

    /** Checks that the table knows the code under other names, and the name under other codes, in which it does not lie. */
    private static boolean isNamedOtherwise(LocalizedText name, LocalGovernmentCode code) {
        List<LocalGovernment> named = known(name);
        return !named.isEmpty()
                && !LocalGovernment.withCode(code).isEmpty()
                && named.stream().noneMatch(each -> isOf(code, each));
    }

    /** Checks if a code is that of a local government, or of one in which it lies. */
    private static boolean isOf(LocalGovernmentCode code, LocalGovernment government) {
        return government.code().equals(code) || government.codes().contains(code);
    }

    /** A district can have the bare name of a town or ward elsewhere: 北区, but not 大阪市北区. */
    private static boolean canBeDistrict(Place place, LocalGovernmentCode code) {
        Set<String> names = TextKey.allOf(place.getName());
        return !code.isPrefecture()
                && !isOfKindOf(place, code)
                && known(place.getName()).stream()
                        .anyMatch(each ->
                                NAMES_OF_DISTRICTS.contains(each.kind()) && names.contains(TextKey.of(each.name())));
    }

    /** Checks if a place is said to be of the kind that its code is of, and so is no district. */
    private static boolean isOfKindOf(Place place, LocalGovernmentCode code) {
        boolean isWard = code.isWard() || code.isSpecialWard();
        return place.getKind()
                .filter(kind -> kind.equals(Place.Kind.MUNICIPALITY) || (kind.equals(Place.Kind.WARD) && isWard))
                .isPresent();
    }

    /** Without a day of conclusion the agreement can be older than the end of the code. */
    static void closedCode(Agreement agreement, RuleContext context) {
        Optional<LocalDate> concluded = agreement.getConcludedOn().flatMap(StatedDate::firstDay);
        for (int i = 0; i < agreement.getParties().size(); i++) {
            List<Identifier> identifiers =
                    agreement.getParties().get(i).getOrganization().getIdentifiers();
            for (int j = 0; j < identifiers.size(); j++) {
                Optional<LocalGovernmentCode> code = identifiers.get(j).toLocalGovernmentCode();
                if (code.isPresent() && isClosed(code.get(), concluded, context)) {
                    RuleContext at = context.at("parties", i, "organization").at("identifiers", j);
                    closedCode(code.get(), concluded, at);
                }
            }
        }
        for (int i = 0; i < agreement.getPlaces().size(); i++) {
            Optional<LocalGovernmentCode> code = agreement.getPlaces().get(i).getCode();
            if (code.isPresent() && isClosed(code.get(), concluded, context)) {
                closedCode(code.get(), concluded, context.at("places", i, "code"));
            }
        }
    }

    /** Checks if all that had a code had lost it on the day of conclusion, or today if that is not known. */
    private static boolean isClosed(LocalGovernmentCode code, Optional<LocalDate> concluded, RuleContext context) {
        List<LocalGovernment> known = LocalGovernment.withCode(code);
        LocalDate day = concluded.orElseGet(context::today);
        for (LocalGovernment each : known) {
            if (each.lastDay().filter(day::isAfter).isEmpty()) {
                return false;
            }
        }
        return !known.isEmpty();
    }

    private static void closedCode(LocalGovernmentCode code, Optional<LocalDate> concluded, RuleContext at) {
        List<LocalGovernment> known = LocalGovernment.withCode(code);
        LocalGovernment last = known.get(known.size() - 1);
        Object[] parameters = {
            "value", code, "name", last.fullName(), "lastDay", last.lastDay().orElseThrow()
        };
        if (concluded.isPresent()) {
            at.report(parameters);
        } else {
            at.note(parameters);
        }
    }
}
