package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.identifier.LocalGovernment;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.organization.Disclosure;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationName;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            Pattern.compile("[,，/／&＆・|｜\\u3000]|及び|および|並びに|ならびに"),
            Pattern.compile("[,，/／&＆・|｜\\u3000]|及び|および|並びに|ならびに|と"));

    /** What can stand between the names of two organizations on one line. */
    private static final Pattern AND = Pattern.compile("及び|および|並びに|ならびに|[,，/／&＆・|｜と]");

    /** The roles that are headers of columns. */
    private static final Set<String> ROLES = Set.of("甲", "乙", "丙", "丁");

    /** So many signs are looked at in a name. */
    private static final int MAX_SIGNS = 8;

    private static final Pattern ENUMERATION =
            Pattern.compile("^(?:[(（]?[0-9０-９]{1,2}(?:[)）]|[.．](?![0-9０-９]))\\s*|[①-⑳・●○]\\s*)");
    private static final String NUMBER = "[0-9０-９一二三四五六七八九十]+";
    private static final String UNIT =
            "(?:社|者|団体|自治会|町内会|法人|事業者|事業所|事業体|企業|名|医療機関|金融機関|機関|組合|生協|大学|学校|高校|校|園|自治体|市区町村|市町村|市町|町村|特別区|都市|市|町|村|区|都道府県"
                    + "|府県|府|県|政令市|郵便局|局|店舗|店|施設|支部|支店|病院|か所|カ所|ヶ所|箇所)";

    /** A number of organizations, also as a tally: 3市町, 3市2町. */
    private static final String COUNT = "(?:[0-9０-９]+[ \\u3000]?" + UNIT + "){1,4}";

    private static final Pattern OTHERS = Pattern.compile(
            "[、,]?(?:ほか|他|外|その他)[ \\u3000]?(?:[0-9０-９一二三四五六七八九十百]+[ \\u3000]?(?:" + UNIT + "|人|件)?|" + COUNT + ")");
    private static final Pattern OTHERS_UNCOUNTED = Pattern.compile("その他|ほか|他|等|など");
    private static final Pattern WITHHELD =
            Pattern.compile("非公[表開]|未公[表開]|公表不可|匿名|withheld|undisclosed|not disclosed", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNKNOWN =
            Pattern.compile("不明|未定|未詳|調査中|unknown|[-－―—ー−‐–─]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_LISTED = Pattern.compile("列挙なし|not listed", Pattern.CASE_INSENSITIVE);

    /** The places whose organizations a list counts or takes together: 県下, 市内, 秋田県内. */
    private static final String AREA = "(?:(?:全国|[都道府県市町村区郡管])[下内]?の?|\\p{IsHan}{1,5}[都道府県市町村区郡][下内]の?|(?:地|圏|区|流)域内?の?"
            + "|(?:東北|関東|中部|東海|北陸|近畿|関西|中国|四国|九州)(?:地方)?の?)";

    private static final Pattern COUNTED = Pattern.compile(
            "(?:" + AREA + ")?(?:計|全|約)?(?:[0-9０-９,，]+" + UNIT + "){1,4}(?:ほか|など|等)?|[0-9]+ organizations");

    /** A number with the reason why no names are given: 3者（非公表）. */
    private static final Pattern COUNTED_WITH_REASON = Pattern.compile(
            "(?<count>" + COUNTED + ") ?[(（](?<reason>" + WITHHELD + "|" + UNKNOWN + ")[)）]", Pattern.CASE_INSENSITIVE);

    /** A description of organizations that is no name, as lists are written with it: 地域の商店（列挙なし）. */
    private static final Pattern DESCRIBED =
            Pattern.compile("(?<words>.+?) ?[(（](?:" + NOT_LISTED + ")[)）]", Pattern.CASE_INSENSITIVE);

    /** A number behind a word for its things: 東北県庁所在都市6市, 金融機関4社. */
    private static final Pattern COUNTED_THINGS = Pattern.compile(
            "\\p{IsHan}{0,12}(?:都市|市町村?|団体|企業|事業者|機関|会社|大学|学校|施設)([0-9０-９]{1,3}(?:市町村?|市|町|村|社|団体|機関|事業者|大学|校|施設))");

    private static final String MUNICIPALITIES = "(?:市区?町村|市町|町村|自治体|都道府県|都?府県市?|都市|指定都市|政令指定都市|政令市|中核市|特例市|特別区)";

    private static final String GROUPS = "団体|企業|事業者|大学|学校|小学校|中学校|小中学校|高等学校|保育園|幼稚園|金融機関|医療機関|福祉施設|自治会|町内会|自主防災組織";

    /** Organizations that are taken together without a number: 県内全市町村, 中核市, 市内の事業者. */
    private static final Pattern ALL = Pattern.compile("(?:" + AREA + "|関係|近隣|隣接|周辺|構成|加盟|全国)?(?:全ての?|すべての?|全|各)?"
            + MUNICIPALITIES + "|(?:" + AREA + ")?(?:全て|すべて|全|各)の?(?:地区の?)?(?:" + GROUPS + "|郵便局|店舗)|関係(?:機関|団体)"
            + "|" + AREA.replace("[下内]?", "[下内]") + "(?:" + GROUPS + ")");

    /** Words in brackets behind organizations that are taken together, which can count them: 県内全市町村（12市、9町、3村）. */
    private static final Pattern ALL_WITH_WORDS = Pattern.compile("(?:" + ALL + ")[ \\u3000]?[(（]([^()（）]{1,40})[)）]");

    private static final Pattern TALLY = Pattern.compile("(?:[0-9０-９]+" + UNIT + "[・、,，]?[ \\u3000]?){1,5}");

    /** What speaks of others at the end of a name: 汐風ストアなど, 汐風ストア他. */
    private static final Pattern AND_OTHERS = Pattern.compile("(.+?)(その他|ほか|他|など)");

    /** What counts others at the end of a name: 汐風市ほか3市町, 汐風市（ほか３市）. That 外 means others is certain of municipalities alone. */
    private static final Pattern AND_COUNTED_OTHERS =
            Pattern.compile("(.+?)[ \\u3000、,]?[(（]?((?:ほか|その他|(?<!その)他|(?<=[都道府県市区町村])外(?=[0-9０-９]+[市町村区]))[ \\u3000]?"
                    + COUNT + ")[)）]?");

    /**
     * What can speak of others at the end of a name, with a number of which it is not certain whether it counts all: 等３社, （5局）,
     * はじめ10社, （23市町間での協定）.
     */
    private static final Pattern PERHAPS_OTHERS = Pattern.compile("(?<=.)(?:(?:(?:等|など)の?|始め|はじめ)" + NUMBER + UNIT
            + "|[(（](?:計|全)?(?:" + NUMBER + UNIT + "){1,4}(?:間?(?:での?|の)?(?:協定|締結|連名))?[)）])$");

    /** Another name of an organization in brackets behind its name. */
    private static final Pattern OTHER_NAME = Pattern.compile("(?:旧名?称?|現名?称?|現在|通称|略称)(?:[：:は]|[ \\u3000])*(.{2,60})");

    private static final List<Pattern> UNNAMED = List.of(
            OTHERS,
            OTHERS_UNCOUNTED,
            WITHHELD,
            UNKNOWN,
            NOT_LISTED,
            COUNTED,
            COUNTED_WITH_REASON,
            DESCRIBED,
            COUNTED_THINGS,
            ALL,
            ALL_WITH_WORDS);

    /** A name as it is written, read once. */
    private record Name(String written, Optional<OrganizationName> parsed, Optional<InvalidTextException> refusal) {

        static Name of(String written) {
            try {
                return new Name(written, Optional.of(OrganizationName.parse(written)), Optional.empty());
            } catch (InvalidTextException e) {
                return new Name(written, Optional.empty(), Optional.of(e));
            }
        }

        boolean isRefusedAs(String rule) {
            return refusal.filter(each -> each.getFailure().getRule().endsWith("." + rule))
                    .isPresent();
        }

        boolean isRead() {
            return parsed.isPresent() || isUnnamed(written);
        }

        boolean hasForm() {
            return parsed.flatMap(OrganizationName::legalForm).isPresent();
        }

        /** Returns this name as one that is refused because it is several. */
        Name refused() {
            ParseFailure failure = ParseFailure.of(OrganizationName.class, "several", written);
            return new Name(written, Optional.empty(), Optional.of(new InvalidTextException(failure)));
        }

        /** Checks if this is an organization for certain: by its legal form, or as a local government. */
        boolean isCertain() {
            return isUnnamed(written)
                    || parsed.filter(name -> hasForm()
                                    || !LocalGovernment.named(name.name()).isEmpty())
                            .isPresent();
        }
    }

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        List<Name> names = namesIn(cell.words());
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
    private static List<Name> namesIn(String words) {
        List<Name> names = new ArrayList<>();
        String form = "";
        boolean isPersonNext = false;
        for (Part part : parts(words)) {
            String above = names.isEmpty() || !form.isEmpty()
                    ? ""
                    : names.get(names.size() - 1).written();
            boolean isOfHead = !above.isEmpty() && isOfHead(part.text(), above, isPersonNext);
            isPersonNext = isOfHead && LinesBelowNames.isOffice(part.text(), above);
            if (isOfHead) {
                continue;
            }
            Name name = Name.of(form + part.text());
            form = "";
            if (!names.isEmpty() && standsBehind(name)) {
                names.add(joined(names.remove(names.size() - 1), name.written()));
            } else if (!names.isEmpty() && isBranch(part, names.get(names.size() - 1))) {
                names.add(joined(names.remove(names.size() - 1), "（" + part.text() + "）"));
            } else if (name.isRefusedAs("form-alone")) {
                form = name.written();
            } else {
                divided(name).forEach(each -> names.addAll(withOthers(each)));
            }
        }
        if (!form.isEmpty()) {
            names.add(Name.of(form));
        }
        return names;
    }

    /** Checks if a part is the office or the person that acts for the organization above. */
    private static boolean isOfHead(String part, String above, boolean isBelowOffice) {
        return LinesBelowNames.isOfficeWithPerson(part, above)
                || LinesBelowNames.isOffice(part, above)
                || (isBelowOffice && LinesBelowNames.canBePerson(part));
    }

    private static boolean isBranch(Part part, Name before) {
        boolean isSure = LinesBelowNames.isBranch(part.text())
                || (part.isIndented() && LinesBelowNames.canBeBranch(part.text()));
        return isSure && before.parsed().isPresent();
    }

    private static Name joined(Name before, String words) {
        return Name.of(before.written() + words);
    }

    /** Checks if words in brackets are no name of their own, as (一社)山協会 is. */
    private static boolean standsBehind(Name name) {
        boolean isInBrackets = name.written().startsWith("（") || name.written().startsWith("(");
        return isInBrackets && !name.hasForm();
    }

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
                .map(Part::of)
                .filter(each -> !each.text().isEmpty())
                .toList();
    }

    /** Divides a name of several organizations, if each part is one for certain; if only some are, it is refused. */
    private static List<Name> divided(Name name) {
        List<List<Name>> divisions = UNSAFE_SEPARATORS.stream()
                .map(separator -> Stream.of(separator.split(name.written()))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.equals(name.written()) ? name : Name.of(part))
                        .toList())
                .filter(parts -> parts.size() > 1)
                .toList();
        return divisions.stream()
                .filter(parts -> parts.stream().allMatch(Name::isCertain))
                .findFirst()
                .orElseGet(
                        () -> List.of(divisions.stream().anyMatch(PartiesCodec::hasSeveral) ? name.refused() : name));
    }

    /** Returns a name and the words for others at its end, if it has any and is a name without them. */
    private static List<Name> withOthers(Name name) {
        if (isUnnamed(name.written())) {
            return List.of(name);
        }
        return Stream.of(AND_OTHERS, AND_COUNTED_OTHERS)
                .map(pattern -> pattern.matcher(name.written()))
                .filter(Matcher::matches)
                .map(others -> List.of(Name.of(others.group(1).strip()), Name.of(others.group(2))))
                .filter(names -> names.get(0).parsed().isPresent())
                .findFirst()
                .orElse(List.of(name));
    }

    private static boolean hasSeveral(List<Name> parts) {
        return parts.stream().filter(Name::hasForm).count() > 1;
    }

    // ------------------------------------------------------------------------------------------ reading a name

    private static boolean isUnnamed(String name) {
        return UNNAMED.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    private static void add(Name name, ReadCell cell, RowDraft draft) {
        Column column = cell.column();
        if (isUnnamed(name.written())) {
            addUnnamed(name.written(), column, draft);
            return;
        }
        OrganizationName parsed = name.parsed().orElseThrow();
        Organization organization = organizationOf(parsed);
        draft.addParty(
                Party.builder()
                        .organization(organization)
                        .role(Optional.of(column.header()).filter(ROLES::contains))
                        .build(),
                column);
        reportUncertain(name, cell, draft);
        parsed.words().stream().filter(PartiesCodec::isUnnamed).forEach(words -> addUnnamed(words, column, draft));
    }

    /** Returns an organization with the names that it had or has beside the one that is written: （旧市民生協やまなし）, （現：株式会社海）. */
    private static Organization organizationOf(OrganizationName name) {
        List<LocalizedText> others = name.words().stream()
                .map(OTHER_NAME::matcher)
                .filter(Matcher::matches)
                .map(other -> LocalizedText.of(other.group(1)))
                .toList();
        return others.isEmpty()
                ? Organization.of(name.toString())
                : Organization.builder()
                        .name(name.toString())
                        .addAllAliases(others)
                        .build();
    }

    /** Reports words of a name that can speak of other organizations. */
    private static void reportUncertain(Name name, ReadCell cell, RowDraft draft) {
        Matcher others = PERHAPS_OTHERS.matcher(name.written());
        if (others.find()) {
            draft.report(ListProblem.CELL_OTHERS, cell, Map.of("name", name.written(), "others", others.group()));
        } else if (canBeSeveral(name)) {
            draft.report(ListProblem.CELL_SEVERAL, cell, Map.of("name", name.written()));
        }
    }

    /** Checks if a name can be those of several organizations: before a sign or word for "and", one is named for certain. */
    private static boolean canBeSeveral(Name name) {
        return AND.matcher(name.written())
                .results()
                .limit(MAX_SIGNS)
                .anyMatch(and -> endsBefore(and, name.written())
                        && !isOfBranch(name.written().substring(and.end())));
    }

    private static boolean endsBefore(MatchResult and, String written) {
        Name before = Name.of(written.substring(0, and.start()).strip());
        boolean isWord = and.group().length() > 1;
        boolean endsWithForm = before.parsed()
                .flatMap(OrganizationName::legalForm)
                .filter(before.written()::endsWith)
                .isPresent();
        boolean isGovernment = !LocalGovernment.named(before.written()).isEmpty();
        boolean isName = before.parsed().isPresent();
        boolean endsWithBrackets = isName && before.written().matches(".*[）)]");
        return endsWithForm
                || isGovernment
                || endsWithBrackets
                || isUnnamed(written.substring(and.end()).strip())
                || (isWord && before.hasForm());
    }

    private static boolean isOfBranch(String written) {
        return LinesBelowNames.isBranch(written.strip()) || LinesBelowNames.canBeBranch(written.strip());
    }

    /** Reports names behind the first one that can be branches of it. */
    private static void reportBranches(List<Name> names, ReadCell cell, RowDraft draft) {
        names.stream()
                .skip(1)
                .filter(name -> LinesBelowNames.canBeBranch(name.written()) && !name.hasForm())
                .forEach(name -> draft.report(ListProblem.CELL_BRANCH, cell, Map.of("name", name.written())));
    }

    private static void addUnnamed(String words, Column column, RowDraft draft) {
        if (OTHERS_UNCOUNTED.matcher(words).matches()) {
            draft.agreement().excerptOfParties(true);
            draft.cameFrom("/excerptOfParties", column);
            return;
        }
        UnnamedOrganizations.Builder unnamed = UnnamedOrganizations.builder();
        Matcher withReason = COUNTED_WITH_REASON.matcher(words);
        Optional<Disclosure> reason = reasonIn(withReason.matches() ? withReason.group("reason") : words);
        Matcher described = DESCRIBED.matcher(words);
        if (withReason.matches()) {
            describe(withReason.group("count"), unnamed);
        } else if (described.matches()) {
            unnamed.description(described.group("words"));
        } else if (reason.isEmpty()) {
            describe(words, unnamed);
        }
        draft.agreement()
                .addUnnamedParty(
                        unnamed.disclosure(reason.orElse(Disclosure.NOT_LISTED)).build());
        draft.cameFromNext("/unnamedParties", column);
    }

    /** Returns the reason why no names are given, if words are nothing else. */
    private static Optional<Disclosure> reasonIn(String words) {
        if (WITHHELD.matcher(words).matches()) {
            return Optional.of(Disclosure.WITHHELD);
        }
        if (UNKNOWN.matcher(words).matches()) {
            return Optional.of(Disclosure.UNKNOWN);
        }
        return Optional.of(Disclosure.NOT_LISTED)
                .filter(each -> NOT_LISTED.matcher(words).matches());
    }

    /** Sets the number that words state, or one beside a description with this, and else the description alone. */
    private static void describe(String words, UnnamedOrganizations.Builder unnamed) {
        Optional<String> number = Stream.of(ALL_WITH_WORDS, COUNTED_THINGS)
                .map(described -> described.matcher(words))
                .filter(Matcher::matches)
                .map(described -> described.group(1).strip())
                .findFirst();
        if (number.isPresent()) {
            number.filter(counted -> TALLY.matcher(counted).matches())
                    .flatMap(PartiesCodec::countOf)
                    .ifPresent(unnamed::count);
            unnamed.description(words);
        } else {
            countOf(words).ifPresentOrElse(unnamed::count, () -> unnamed.description(words));
        }
    }

    /** Returns the number that words state in figures, empty if they have none, as 県内全市町村 and ほか三社. */
    private static Optional<StatedCount> countOf(String words) {
        try {
            return Optional.of(StatedCount.parse(words));
        } catch (InvalidTextException noCount) {
            return Optional.empty();
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
                .filter(each -> !each.equals(OwnerParty.UNNAMED))
                .map(each -> wordsOf(each, wording));
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

    private static String wordsOf(UnnamedOrganizations unnamed, Wording wording) {
        Optional<String> reason = unnamed.getDisclosure()
                .filter(why -> why != Disclosure.NOT_LISTED)
                .map(why -> why.getLabel(wording.locale()));
        return unnamed.getCount()
                .map(count -> count.getAsWritten().orElseGet(() -> counted(count, reason, wording)))
                .or(() -> unnamed.getDescription().map(wording::text).map(words -> described(words, wording)))
                .or(() -> reason)
                .orElseGet(() -> Disclosure.NOT_LISTED.getLabel(wording.locale()));
    }

    /** Returns a description, with brackets if it could be a name. */
    private static String described(String words, Wording wording) {
        String reason = Disclosure.NOT_LISTED.getLabel(wording.locale());
        return isUnnamed(words) ? words : words + ListWords.inBrackets(reason, wording.locale());
    }

    private static String counted(StatedCount count, Optional<String> reason, Wording wording) {
        String number =
                ListWords.word("organizations", Map.of("count", String.valueOf(count.getCount())), wording.locale());
        return number
                + reason.map(why -> ListWords.inBrackets(why, wording.locale())).orElse("");
    }
}
