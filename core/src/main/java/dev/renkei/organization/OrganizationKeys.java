package dev.renkei.organization;

import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.identifier.LocalGovernment;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Computes the keys under which organizations are compared: names, identifiers, and what belongs to one organization alone.
 *
 * <p>Keys are in the form of {@link TextKey}, with legal forms in words before the name. {@link OrganizationGroups} says what they
 * prove. The name also shows whether an organization is an office: a department of a government (危機管理室), or a branch (太田店).
 *
 * @since 0.1.0
 */
public final class OrganizationKeys {

    /** The most names within wholes that are kept of one organization: nobody has names in thirty languages. */
    private static final int MAX_PAIRS = 1000;

    /** What the names of offices end with. */
    private static final List<String> ENDS_OF_OFFICES = List.of(
            "課", "係", "室", "部", "局", "班", "役所", "役場", "支所", "出張所", "事務所", "事業所", "営業所", "保健所", "署", "庁", "センター", "窓口",
            "担当", "デスク", "オフィス", "ユニット", "議会", "グループ", "チーム", "支店", "店", "支社", "本社", "工場", "委員会", "校", "図書館", "公民館");

    /** Names that end like those of offices, and are others. */
    private static final List<String> NO_OFFICES = List.of("郵便局", "薬局", "俱楽部", "倶楽部", "商店", "書店", "売店");

    private static final String MUNICIPALITIES = "市町村";

    private OrganizationKeys() {}

    /**
     * Returns the keys of the names in all languages.
     *
     * @param organization  the organization, not null
     * @return the keys, in the order of the names, not null
     */
    public static Set<String> names(Organization organization) {
        return organization.nameKeys();
    }

    /**
     * Returns the keys of the names and aliases in all languages.
     *
     * @param organization  the organization, not null
     * @return the keys, names first, not null
     */
    public static Set<String> namesAndAliases(Organization organization) {
        return organization.nameAndAliasKeys();
    }

    /** Computes the keys of names in all languages. */
    static Set<String> namesOf(LocalizedText name) {
        if (name.isLocalized()) {
            return namesOf(Set.of(), List.of(name));
        }
        String key = name(name.getDefault());
        return key.isEmpty() ? Set.of() : Set.of(key);
    }

    /** Adds to keys of names those of further names in all languages. */
    static Set<String> namesOf(Set<String> keysOfNames, List<LocalizedText> further) {
        Set<String> keys = new LinkedHashSet<>(keysOfNames);
        for (LocalizedText name : further) {
            addKeys(name, keys);
        }
        return Collections.unmodifiableSet(keys);
    }

    private static void addKeys(LocalizedText name, Set<String> keys) {
        name.getTexts().forEach((language, text) -> {
            String key = name(text);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        });
    }

    /**
     * Returns the key of a name: beside what {@link TextKey} says, it makes no difference how its legal form is written.
     *
     * <p>For example, {@code ㈱とりせん}, {@code とりせん（株）} and {@code 株式会社 とりせん} have the key
     * {@code 株式会社とりせん}. A name without its legal form is a different name: {@code とりせん} is compared as it is. A local
     * government whose name no other has is the same with its prefecture before it: {@code 大阪府堺市} has the key {@code 堺市},
     * and {@code 大阪府堺市教育委員会} the key {@code 堺市教育委員会}. The branch behind a company has the same key in brackets and
     * without: {@code 株式会社とりせん太田店} for {@code ㈱とりせん（太田店）}.
     *
     * @param name  the name, not null
     * @return the key, empty if the name has only spaces, not null
     */
    public static String name(String name) {
        return OrganizationName.key(name);
    }

    /**
     * Returns the key of a name without the brackets around the branch behind it: 株式会社とりせん太田店 for 株式会社とりせん(太田店).
     *
     * @param name  the name, not null
     * @return the key, empty if no brackets stand behind the name, not null
     */
    public static Optional<String> withoutBrackets(String name) {
        String key = name(name);
        int open = key.lastIndexOf('(');
        return open > 0 && key.endsWith(")")
                ? Optional.of(key.substring(0, open) + key.substring(open + 1, key.length() - 1))
                : Optional.empty();
    }

    /**
     * Checks if a name is that of an office.
     *
     * <p>For example, 企画課 and みなと市危機管理室 are offices, みなと市 and 中央薬局 are none.
     *
     * @param name  the name, not null
     * @return true if it is an office
     */
    public static boolean isOffice(String name) {
        return endsLikeAnOffice(TextKey.of(name));
    }

    /**
     * Checks if the key of a name is that of an office, whose name begins with the name of its whole.
     *
     * <p>For example, 大阪府危機管理室 is an office of 大阪府, and 株式会社とりせん(太田店) one of 株式会社とりせん. 大阪府生活協同組合連合会 is none.
     *
     * @param part  the {@linkplain #name(String) key} of the name, not null
     * @param whole  the key of the name of the whole, not null
     * @return true if it is an office of the whole
     */
    public static boolean isOfficeOf(String part, String whole) {
        if (whole.isEmpty() || part.length() <= whole.length() || !part.startsWith(whole)) {
            return false;
        }
        String rest = part.substring(whole.length());
        if (rest.startsWith("(")) {
            return rest.endsWith(")");
        }
        boolean isGovernment = LocalGovernment.canBeNamed(whole)
                && (!LocalGovernment.canBeNamed(rest.substring(0, 1)) || rest.startsWith(MUNICIPALITIES));
        boolean isWhole = isGovernment || LegalForms.before(whole).isPresent();
        return isWhole && endsLikeAnOffice(rest);
    }

    private static boolean endsLikeAnOffice(String key) {
        return ENDS_OF_OFFICES.stream().anyMatch(key::endsWith)
                && NO_OFFICES.stream().noneMatch(key::endsWith);
    }

    /**
     * Returns the key of an identifier. The code of a local government has the key of the corporate number that contains it,
     * and the number of a corporation as an issuer of invoices that of its corporate number.
     *
     * <p>For example, the code {@code 271004} and the corporate number {@code 6000020271004} of 大阪市 have one key.
     *
     * @param identifier  the identifier, not null
     * @return the scheme and the value, empty if the value has only spaces, not null
     */
    public static Optional<String> identifier(Identifier identifier) {
        Identifier canonical = canonical(identifier);
        return Optional.of(TextKey.of(canonical.getValue()))
                .filter(value -> !value.isEmpty())
                .map(value -> canonical.getScheme() + " " + value);
    }

    static Identifier canonical(Identifier identifier) {
        return identifier
                .toLocalGovernmentCode()
                .map(code -> Identifier.of(code.toCorporateNumber()))
                .or(() -> corporateNumberInInvoiceNumber(identifier))
                .orElse(identifier);
    }

    /** The number of an issuer that is no corporation overlaps with no corporate number. */
    private static Optional<Identifier> corporateNumberInInvoiceNumber(Identifier identifier) {
        return Optional.of(identifier)
                .filter(each -> each.getScheme().equals(IdentifierScheme.JP_INVOICE)
                        && each.check().isEmpty())
                .map(each -> Identifier.of(
                        IdentifierScheme.JP_CORPORATE_NUMBER, each.getValue().substring(1)))
                .filter(each -> each.check().isEmpty());
    }

    /**
     * Returns the keys that belong to one organization alone: its identifiers, and its name within the whole of which it is part.
     *
     * @param organization  the organization, not null
     * @return the keys, not null
     */
    public static Collection<String> identities(Organization organization) {
        // Names have no spaces in their keys, so that no whole is taken for a scheme.
        List<String> identities = new ArrayList<>();
        organization
                .getIdentifiers()
                .forEach(each -> identifier(each).ifPresent(key -> identities.add("scheme " + key)));
        organization.getPartOf().ifPresent(whole -> addWithin(names(whole), names(organization), identities));
        return new LinkedHashSet<>(identities);
    }

    /**
     * Returns the keys of the names with that of a whole before them, as 大阪府危機管理室 for 危機管理室 of 大阪府.
     *
     * @param organization  the organization, not null
     * @return the keys, none if no whole is stated, not null
     */
    public static Collection<String> namesWithinWholes(Organization organization) {
        List<String> names = new ArrayList<>();
        organization.getPartOf().ifPresent(whole -> addWithin(names(whole), names(organization), names));
        return names.stream().map(each -> each.replace(" ", "")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Returns the keys of the names with that of the branch behind them, as 株式会社とりせん(太田店) and 株式会社とりせん太田店.
     *
     * @param organization  the organization, not null
     * @return the keys, none if no branch is stated, not null
     */
    public static Set<String> namesWithBranches(Organization organization) {
        Set<String> names = names(organization);
        Set<String> branches = organization.getBranch().map(TextKey::allOf).orElse(Set.of());
        Set<String> keys = new LinkedHashSet<>();
        boolean areMany = (long) names.size() * branches.size() > MAX_PAIRS;
        names.stream()
                .limit(areMany ? 1 : names.size())
                .forEach(name -> branches.forEach(branch -> {
                    keys.add(name + "(" + branch + ")");
                    keys.add(name + branch);
                }));
        return keys;
    }

    /** Adds each name within each whole; of very many, each within the first, and the first within each. */
    private static void addWithin(Set<String> wholes, Set<String> names, List<String> identities) {
        boolean areMany = (long) wholes.size() * names.size() > MAX_PAIRS;
        (areMany ? wholes.stream().limit(1) : wholes.stream())
                .forEach(whole -> names.forEach(name -> identities.add(whole + " " + name)));
        (areMany ? names.stream().limit(1) : Stream.<String>empty())
                .forEach(name -> wholes.forEach(whole -> identities.add(whole + " " + name)));
    }
}
