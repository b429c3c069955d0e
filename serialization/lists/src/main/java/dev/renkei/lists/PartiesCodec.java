package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.identifier.LocalGovernment;
import dev.renkei.message.InvalidTextException;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationName;
import dev.renkei.organization.UnnamedOrganizations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The counterparties of an agreement, one or several in a cell.
 *
 * <p>Each line break and each 、 divides names, unless what follows is the head or a branch of the organization above. Other signs, such as ・ and と, can be within a name: they divide only where the library
 * knows for certain that several organizations are named, and each of the parts is one for certain.
 */
final class PartiesCodec implements ColumnCodec {

    /** What can stand between names, and within them: the more seldom within names come first. */
    private static final List<Pattern> UNSAFE_SEPARATORS = List.of(
            Pattern.compile(",? and | & |, (?!(?:Ltd|Inc|LLC|Limited|Co)\\b)"),
            Pattern.compile("[,，/／&＆・|｜\\u3000]|及び|および|並びに|ならびに"),
            Pattern.compile("[,，/／&＆・|｜\\u3000]|及び|および|並びに|ならびに|と"));

    private static final String KIND_AT_END =
            "[^・／/（()）\\u3000 ]{2,40}(?:大学|学校|医師会|薬剤師会|協会|協議会|連合会|商工会|会議所|組合|銀行|金庫|警察署|消防署|郵便局|病院|新聞社|放送局)";

    /** What can stand between the names of two organizations on one line. */
    private static final Pattern AND = Pattern.compile(",? and | & |及び|および|並びに|ならびに|[,，/／&＆・|｜と→⇒]");

    /** What stands between a former name and a later one, or between two organizations. */
    private static final Set<String> ARROWS = Set.of("→", "⇒");

    /** Names of a kind of organizations with signs between them: 山大学・海大学, 海市医師会　海市歯科医師会. */
    private static final Pattern NAMES_OF_KINDS =
            Pattern.compile("(?:" + KIND_AT_END + "[・／/\\u3000 ])++" + KIND_AT_END);

    /** The roles that are headers of columns, or stand beside names. */
    private static final Set<String> ROLES = Set.of("甲", "乙", "丙", "丁");

    private static final Pattern ROLE_IN_BRACKETS = Pattern.compile("[（(][甲乙丙丁][）)].+");

    /** What stands before a further role: 甲：海市　乙：山町. */
    private static final Pattern BEFORE_ROLE = Pattern.compile("(?<![ \\u3000])[ \\u3000]++(?=[甲乙丙丁][：:])");

    private static final Pattern SPACES = Pattern.compile("[ \\u3000]+");

    /** So many signs are looked at in a name. */
    private static final int MAX_SIGNS = 8;

    private static final String NUMBER = "(?:[(（]?[0-9０-９]{1,2}(?:[)）]|[.．](?![0-9０-９])))";

    /** What stands before a further name, if the first one has a number: ①㈱海②㈱山, 1.㈱海 2.㈱山. */
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("(?<![ \\u3000①-⑳])[ \\u3000]*+(?=[②-⑳])|(?<![ \\u3000])[ \\u3000]++(?=" + NUMBER
                    + ")|(?<=[^ \\u3000])(?=[(（][0-9０-９]{1,2}[)）])");

    private static final Pattern NUMBERED = Pattern.compile("(?:①|[(（]?[1１][)）.．]).*", Pattern.DOTALL);

    /** Numbers and marks before a name; one without a point or bracket is a number where a legal form follows: 1 ㈱海. */
    private static final Pattern ENUMERATION = Pattern.compile("^(?:" + NUMBER
            + "\\s*|(?:[①-⑳・★☆]|([●○])(?!\\1))\\s*|[0-9０-９]{1,2}[ \\u3000]+(?=(?:[㈱㈲㈳㈶]|[(（]\\p{IsHan}{1,2}[)）]"
            + "|(?:株式|有限|合同|合資)会社|(?:一般|公益)?(?:社団|財団)法人).))");

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        List<PartyName> names = namesIn(cell.words());
        Optional<InvalidTextException> refusal = names.stream()
                .filter(name -> !name.isRead())
                .flatMap(name -> name.refusal().stream())
                .findFirst();
        if (refusal.isPresent()) {
            draft.report(ListProblem.CELL_PARTIES, cell, refusal.get().getFailure());
        } else {
            names.forEach(name -> add(name, cell, draft));
            reportBranches(names, cell, draft);
        }
    }

    // ------------------------------------------------------------------------------------------ dividing a cell

    /**
     * Divides a cell; a legal form alone belongs to what follows, and words in brackets and branches to what they follow. The head of an
     * organization is none.
     */
    private static List<PartyName> namesIn(String words) {
        List<PartyName> names = new ArrayList<>();
        String form = "";
        boolean isPersonNext = false;
        for (Part part : parts(words)) {
            String above = names.isEmpty() || !form.isEmpty()
                    ? ""
                    : names.get(names.size() - 1).written();
            boolean isOfHead = !above.isEmpty() && isOfHead(part.text(), above, isPersonNext);
            isPersonNext = isOfHead && LinesBelowNames.isOffice(part.text(), above);
            if (isOfHead || (!above.isEmpty() && LinesBelowNames.isDetail(part.text()))) {
                continue;
            }
            PartyName name = PartyName.of(form + part.text());
            form = "";
            if (!names.isEmpty() && standsBehind(name)) {
                names.add(joined(names.remove(names.size() - 1), name.written()));
            } else if (!names.isEmpty() && isBranch(part, names.get(names.size() - 1))) {
                names.add(joined(names.remove(names.size() - 1), "（" + part.text() + "）"));
            } else if (name.isRefusedAs("form-alone") || name.isBegun()) {
                form = name.written();
            } else {
                names.addAll(divided(name));
            }
        }
        if (!form.isEmpty()) {
            names.add(PartyName.of(form));
        }
        return names;
    }

    /** Checks if a part is the office or the person that acts for the organization above. */
    private static boolean isOfHead(String part, String above, boolean isBelowOffice) {
        return LinesBelowNames.isOfficeWithPerson(part, above)
                || LinesBelowNames.isOffice(part, above)
                || (isBelowOffice && LinesBelowNames.canBePerson(part));
    }

    private static boolean isBranch(Part part, PartyName before) {
        boolean isSure = LinesBelowNames.isBranch(part.text())
                || (part.isIndented() && LinesBelowNames.canBeBranch(part.text()));
        return isSure && before.parsed().isPresent();
    }

    private static PartyName joined(PartyName before, String words) {
        return PartyName.of(before.written() + words);
    }

    /** Checks if words in brackets are no name of their own, as (一社)山協会 is. */
    private static boolean standsBehind(PartyName name) {
        boolean isInBrackets = name.written().startsWith("（") || name.written().startsWith("(");
        return isInBrackets
                && !name.hasForm()
                && !ROLE_IN_BRACKETS.matcher(name.written()).matches();
    }

    /** What pages write behind links, and in front of what is new on them, in tables that were copied from there. */
    private static final Pattern WORDS_OF_PAGES = Pattern.compile(
            "(?<![ \\u3000])[ \\u3000]*+[（(＜<\\[［【](?:外部(?:サイト|リンク)|PDF|(?:新しい|別)ウィンドウ)[^（）()＜＞<>\\[\\]［］【】]{0,20}[）)＞>\\]］】]"
                    + "|^[ \\u3000]*外部(?:サイト|リンク)(?:への?リンク|が開きます)?$|^[ \\u3000]*[【（(\\[［](?:新規?|更新|変更|追加|再締結|継続|(?i:new))[】）)\\]］]");

    /** Words behind a name that tell of a time, or that the organization is no party any more. */
    private static final Pattern EVENT =
            Pattern.compile("(?:[0-9０-９元]年|[MTSHR][0-9０-９]|[0-9０-９]{4}[./．]|脱退|退会|離脱|解約|解除|廃止|失効|終了|解散|休止)");

    /** What stands between line breaks and 、, and whether it is set in below another line. */
    private record Part(String text, boolean isIndented) {

        static Part of(String written) {
            boolean isIndented = written.startsWith(" ") || written.startsWith("\u3000");
            return new Part(
                    ENUMERATION.matcher(written.strip()).replaceFirst("").strip(), isIndented);
        }
    }

    /** Returns what stands between line breaks and 、 outside of brackets. */
    private static List<Part> parts(String words) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            depth += "（(［[".indexOf(each) >= 0 ? 1 : 0;
            depth = Math.max(0, depth - ("）)］]".indexOf(each) >= 0 ? 1 : 0));
            boolean isEnd = each == '\n' || each == '\r' || (depth == 0 && "、;；".indexOf(each) >= 0);
            if (isEnd) {
                parts.add(part.toString());
                part.setLength(0);
                depth = each == '\n' ? 0 : depth;
            } else {
                part.append(each);
            }
        }
        parts.add(part.toString());
        return parts.stream()
                .map(PartiesCodec::withoutWordsOfPages)
                .flatMap(BEFORE_ROLE::splitAsStream)
                .flatMap(PartiesCodec::splitByNumbers)
                .map(Part::of)
                .filter(each -> !each.text().isEmpty())
                .toList();
    }

    private static String withoutWordsOfPages(String part) {
        return WORDS_OF_PAGES.matcher(part).replaceAll("");
    }

    private static Stream<String> splitByNumbers(String part) {
        return NUMBERED.matcher(part.strip()).matches() ? BEFORE_NUMBER.splitAsStream(part.strip()) : Stream.of(part);
    }

    /** Divides a name of several organizations, if each part is one for certain; if only some are, it is refused. */
    private static List<PartyName> divided(PartyName name) {
        if (hasPrefecture(betweenSpaces(name.written()))) {
            return List.of(name);
        }
        List<List<PartyName>> divisions = UNSAFE_SEPARATORS.stream()
                .map(separator -> Stream.of(separator.split(name.written()))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.equals(name.written()) ? name : PartyName.of(part))
                        .toList())
                .filter(parts -> parts.size() > 1)
                .toList();
        return divisions.stream()
                .filter(parts -> parts.stream().allMatch(PartyName::isCertain))
                .findFirst()
                .orElseGet(
                        () -> List.of(divisions.stream().anyMatch(PartiesCodec::hasSeveral) ? name.refused() : name));
    }

    /** Checks if a local government stands behind its prefecture, of which nobody can say if it is a party too: 福島県　南相馬市. */
    private static boolean hasPrefecture(List<String> parts) {
        return IntStream.range(1, parts.size())
                .anyMatch(i ->
                        !LocalGovernment.named(parts.get(i - 1) + parts.get(i)).isEmpty());
    }

    private static List<String> betweenSpaces(String written) {
        return SPACES.splitAsStream(written).limit(MAX_SIGNS).toList();
    }

    private static boolean hasSeveral(List<PartyName> parts) {
        return parts.stream().filter(PartyName::hasForm).count() > 1;
    }

    // ------------------------------------------------------------------------------------------ reading a name

    private static void add(PartyName name, ReadCell cell, RowDraft draft) {
        Column column = cell.column();
        if (name.isUnnamed()) {
            addUnnamed(name.written(), column, draft);
            return;
        }
        OrganizationName parsed = name.parsed().orElseThrow();
        Organization organization = name.organization();
        draft.addParty(
                Party.builder()
                        .organization(organization)
                        .role(Stream.concat(Stream.of(column.header()), parsed.words().stream())
                                .filter(ROLES::contains)
                                .findFirst())
                        .build(),
                column);
        reportUncertain(name, cell, draft);
        parsed.words().stream()
                .filter(words -> organization.getAliases().isEmpty()
                        && EVENT.matcher(words).find())
                .forEach(words -> draft.report(ListProblem.CELL_PART, cell, Map.of("rest", words)));
        parsed.words().stream()
                .filter(UnnamedOrganizations::areMeantBy)
                .forEach(words -> addUnnamed(words, column, draft));
    }

    /** Reports words of a name that can speak of other organizations. */
    private static void reportUncertain(PartyName name, ReadCell cell, RowDraft draft) {
        Optional<String> others = UnnamedOrganizations.findWordsIn(name.written());
        if (others.isPresent()) {
            draft.report(ListProblem.CELL_OTHERS, cell, Map.of("name", name.written(), "others", others.get()));
        } else if (canBeSeveral(name)) {
            draft.report(ListProblem.CELL_SEVERAL, cell, Map.of("name", name.written()));
        }
    }

    /**
     * Checks if a name can be those of several organizations: before a sign or word for "and", one is named for certain, or what stands
     * on both sides of each sign are names of a kind of organizations.
     */
    private static boolean canBeSeveral(PartyName name) {
        return AND.matcher(name.written())
                        .results()
                        .limit(MAX_SIGNS)
                        .anyMatch(and -> endsBefore(and, name.written())
                                && !isOfBranch(name.written().substring(and.end())))
                || NAMES_OF_KINDS.matcher(name.written()).matches()
                || areGovernments(name.written());
    }

    /** Checks if all that stands between spaces are local governments (仙台市 山形市), and not one behind its prefecture. */
    private static boolean areGovernments(String written) {
        List<String> parts = betweenSpaces(written);
        boolean isOne = parts.size() == 2 && hasPrefecture(parts);
        return parts.size() > 1 && !isOne && parts.stream().allMatch(PartiesCodec::isGovernment);
    }

    private static boolean isGovernment(String written) {
        return PartyName.of(written)
                .parsed()
                .filter(name -> !LocalGovernment.named(name.name()).isEmpty())
                .isPresent();
    }

    private static boolean endsBefore(MatchResult and, String written) {
        PartyName before = PartyName.of(written.substring(0, and.start()).strip());
        boolean isWord = and.group().length() > 1;
        boolean endsWithForm = before.parsed()
                .flatMap(OrganizationName::legalForm)
                .filter(before.written()::endsWith)
                .isPresent();
        boolean isGovernment = !LocalGovernment.named(before.written()).isEmpty();
        boolean endsWithBrackets = before.parsed().isPresent()
                && (before.written().endsWith("）") || before.written().endsWith(")"));
        return endsWithForm
                || ARROWS.contains(and.group())
                || isGovernment
                || endsWithBrackets
                || (isWord && (before.hasForm() || before.isOfKnownKindInEnglish()))
                || UnnamedOrganizations.areMeantBy(written.substring(and.end()));
    }

    private static boolean isOfBranch(String written) {
        return LinesBelowNames.isBranch(written.strip()) || LinesBelowNames.canBeBranch(written.strip());
    }

    /** Reports names behind the first one that can be branches of it. */
    private static void reportBranches(List<PartyName> names, ReadCell cell, RowDraft draft) {
        names.stream()
                .skip(1)
                .filter(name -> LinesBelowNames.canBeBranch(name.written()) && !name.hasForm())
                .forEach(name -> draft.report(ListProblem.CELL_BRANCH, cell, Map.of("name", name.written())));
    }

    private static void addUnnamed(String words, Column column, RowDraft draft) {
        if (UnnamedOrganizations.areOthersMeantBy(words)) {
            draft.agreement().excerptOfParties(true);
            draft.cameFrom("/excerptOfParties", column);
        } else {
            draft.agreement().addUnnamedParty(UnnamedOrganizations.find(words).orElseThrow());
            draft.cameFromNext("/unnamedParties", column);
        }
    }

    // ------------------------------------------------------------------------------------------ writing

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        Stream<String> named = agreement.getParties().stream()
                .map(Party::getOrganization)
                .filter(organization -> !wording.isOwner(organization))
                .map(organization -> nameOf(organization, wording));
        Stream<String> unnamed = agreement.getUnnamedParties().stream()
                .filter(each -> !each.equals(RowDraft.UNNAMED_OWNER))
                .map(each -> UnnamedWords.of(each, wording));
        return Cell.of(Stream.concat(named, unnamed)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.toList(), wording::list)));
    }

    private static String nameOf(Organization organization, Wording wording) {
        return wording.text(organization.getName())
                + organization
                        .getBranch()
                        .map(branch -> ListWords.inBrackets(wording.text(branch), wording.locale()))
                        .orElse("");
    }
}
