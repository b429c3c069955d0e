package dev.renkei.lists;

import dev.renkei.identifier.LocalGovernment;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationName;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a party as it is written, read once.
 *
 * @param written  the words
 * @param parsed  the name, empty if it is none
 * @param refusal  why it is none, empty if it is one
 * @param isUnnamed  whether the words stand for organizations without their names
 */
record PartyName(
        String written, Optional<OrganizationName> parsed, Optional<InvalidTextException> refusal, boolean isUnnamed) {

    /** Another name of an organization in brackets behind its name. */
    private static final Pattern OTHER_NAME =
            Pattern.compile("(?:旧名?称?|現名?称?|現在|通称|略称|[Ff]ormerly|[Nn]ow)[：:は \\u3000]*(.{2,60})");

    /** A name in English that is an organization for certain: with a legal form, or of a kind. */
    private static final Pattern IN_ENGLISH = Pattern.compile(
            "[A-Z](?:(?! and | & ).)*[ ,](?:Ltd\\.?|Inc\\.?|LLC|PLC|Limited|Corp\\.?|Corporation|Company|Co\\.|K\\.K\\.|GmbH|Association|Cooperative|Foundation"
                    + "|Council|University|Institute|City|Town|Village|Prefecture|County|Municipality|Ward)"
                    + "|(?:City|Town|Village|County|University|Province|Municipality) of [A-Z](?:(?! and | & |, ).)*");

    static PartyName of(String written) {
        boolean isUnnamed = UnnamedOrganizations.areMeantBy(written);
        try {
            return new PartyName(written, Optional.of(OrganizationName.parse(written)), Optional.empty(), isUnnamed);
        } catch (InvalidTextException e) {
            return new PartyName(written, Optional.empty(), Optional.of(e), isUnnamed);
        }
    }

    boolean isRefusedAs(String rule) {
        return refusal.filter(each -> each.getFailure().getRule().endsWith("." + rule))
                .isPresent();
    }

    boolean isRead() {
        return parsed.isPresent() || isUnnamed;
    }

    boolean hasForm() {
        return parsed.flatMap(OrganizationName::legalForm).isPresent();
    }

    /** Returns this name as one that is refused because it is several. */
    PartyName refused() {
        ParseFailure failure = ParseFailure.of(OrganizationName.class, "several", written);
        return new PartyName(written, Optional.empty(), Optional.of(new InvalidTextException(failure)), isUnnamed);
    }

    /** Checks if this is an organization for certain: by its legal form, or as a local government. */
    boolean isCertain() {
        return isUnnamed
                || isOfKnownKindInEnglish()
                || parsed.filter(name ->
                                hasForm() || !LocalGovernment.named(name.name()).isEmpty())
                        .isPresent();
    }

    /** Checks if this is a name in English with a legal form or of a known kind. */
    boolean isOfKnownKindInEnglish() {
        return IN_ENGLISH.matcher(written).matches();
    }

    /** Checks if this is the beginning of a name: a legal form before a local government, which is no organization. */
    boolean isBegun() {
        return parsed.filter(name -> hasForm()
                        && name.branch().isEmpty()
                        && !LocalGovernment.named(name.name()).isEmpty())
                .isPresent();
    }

    /** Returns an organization with the names that it had or has beside the one that is written: （旧市民生協やまなし）, （現：株式会社海）. */
    Organization organization() {
        OrganizationName name = parsed.orElseThrow();
        List<LocalizedText> others = name.words().stream()
                .map(OTHER_NAME::matcher)
                .filter(Matcher::matches)
                .map(other -> LocalizedText.of(other.group(1)))
                .toList();
        return Organization.builder()
                .name(name.toString())
                .addAllAliases(others)
                .build();
    }
}
