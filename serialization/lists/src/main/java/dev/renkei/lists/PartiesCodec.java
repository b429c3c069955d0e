package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.message.InvalidTextException;
import dev.renkei.organization.Disclosure;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationName;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.StatedCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The counterparties of an agreement, one or several in a cell.
 *
 * <p>Each line break and each 、 divides names. Other signs, such as ・ and と, can be within a name: they divide only where the library
 * knows for certain that several organizations are named, and each of the parts is a name.
 */
final class PartiesCodec implements ColumnCodec {

    private static final Pattern UNSAFE_SEPARATORS = Pattern.compile("及び|および|並びに|ならびに|[,，/／;；&＆・|｜\\u3000]|と");
    private static final Pattern ENUMERATION = Pattern.compile("^(?:[(（]?[0-9０-９]{1,2}[)）.．]\\s*|[①-⑳・●○]\\s*)");
    private static final Pattern OTHERS =
            Pattern.compile("[、,]?(?:ほか|他|外|その他)[ \\u3000]?([0-9０-９一二三四五六七八九十百]+)[ \\u3000]?"
                    + "(?:社|者|団体|法人|名|人|店|機関|組合|大学|自治体|市町村|市|町|村|件|か所)?");
    private static final Pattern OTHERS_UNCOUNTED = Pattern.compile("ほか|他|等|など");
    private static final Pattern WITHHELD = Pattern.compile("非公[表開]|未公[表開]|公表不可|匿名");
    private static final Pattern UNKNOWN = Pattern.compile("不明|未定|未詳|調査中|[-－―—ー]+");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:計|全|約)?[0-9０-９,，]+(?:社|者|団体|事業者|事業所|企業|法人|機関|組合|生協|大学|学校|市町村|市区町村|自治体|市|町|村|府県|都道府県|店舗|施設)(?:ほか|など|等)?");

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        List<Runnable> steps = new ArrayList<>();
        try {
            for (String name : namesIn(cell.words())) {
                steps.addAll(stepsOf(name, cell.column(), draft));
            }
        } catch (InvalidTextException e) {
            draft.report(ListProblem.CELL_PARTIES, cell, e.getFailure());
            return;
        }
        steps.forEach(Runnable::run);
    }

    // ------------------------------------------------------------------------------------------ dividing a cell

    /** Divides a cell; a legal form alone belongs to what follows, and words in brackets to what they follow. */
    private static List<String> namesIn(String words) {
        List<String> names = new ArrayList<>();
        String form = "";
        for (String part : parts(words)) {
            String name = form + part;
            form = "";
            if (isFormAlone(name)) {
                form = name;
            } else if (!names.isEmpty() && (name.startsWith("（") || name.startsWith("("))) {
                names.set(names.size() - 1, names.get(names.size() - 1) + name);
            } else {
                names.addAll(divided(name));
            }
        }
        if (!form.isEmpty()) {
            names.add(form);
        }
        return names;
    }

    /** Returns what stands between line breaks and 、 outside of brackets. */
    private static List<String> parts(String words) {
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
                .map(each -> ENUMERATION.matcher(each.strip()).replaceFirst("").strip())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static boolean isFormAlone(String name) {
        return ruleAgainst(name).filter(rule -> rule.endsWith(".form-alone")).isPresent();
    }

    private static Optional<String> ruleAgainst(String name) {
        try {
            OrganizationName.parse(name);
            return Optional.empty();
        } catch (InvalidTextException e) {
            return Optional.of(e.getFailure().getRule());
        }
    }

    /** Divides a name of several organizations, if each part is a name; else leaves it to be refused. */
    private static List<String> divided(String name) {
        if (ruleAgainst(name).filter(rule -> rule.endsWith(".several")).isEmpty()) {
            return List.of(name);
        }
        Matcher separator = UNSAFE_SEPARATORS.matcher(name);
        for (int from = 0; separator.find(from); from = separator.end()) {
            String first = name.substring(0, separator.start()).strip();
            String rest = name.substring(separator.end()).strip();
            if (!first.isEmpty() && !rest.isEmpty() && ruleAgainst(first).isEmpty()) {
                List<String> others = divided(rest);
                if (others.stream().allMatch(each -> ruleAgainst(each).isEmpty() || isUnnamed(each))) {
                    return Stream.concat(Stream.of(first), others.stream()).toList();
                }
            }
        }
        return List.of(name);
    }

    // ------------------------------------------------------------------------------------------ reading a name

    private static boolean isUnnamed(String name) {
        return Stream.of(OTHERS, OTHERS_UNCOUNTED, WITHHELD, UNKNOWN, COUNTED)
                .anyMatch(pattern -> pattern.matcher(name).matches());
    }

    /** Returns what a name adds to the draft. */
    private static List<Runnable> stepsOf(String name, Column column, RowDraft draft) {
        if (isUnnamed(name)) {
            return List.of(() -> addUnnamed(name, column, draft));
        }
        OrganizationName parsed = OrganizationName.parse(name);
        List<Runnable> steps = new ArrayList<>();
        steps.add(() -> addParty(parsed, column, draft));
        parsed.words().stream()
                .filter(PartiesCodec::isUnnamed)
                .forEach(words -> steps.add(() -> addUnnamed(words, column, draft)));
        return steps;
    }

    private static void addParty(OrganizationName name, Column column, RowDraft draft) {
        Organization organization = Organization.of(name.toString());
        if (!draft.isOwner(organization)) {
            draft.agreement().addParty(Party.of(organization));
            draft.cameFromNext("/parties", column);
        }
    }

    private static void addUnnamed(String words, Column column, RowDraft draft) {
        if (OTHERS_UNCOUNTED.matcher(words).matches()) {
            draft.agreement().excerptOfParties(true);
            draft.cameFrom("/excerptOfParties", column);
            return;
        }
        UnnamedOrganizations.Builder unnamed = UnnamedOrganizations.builder();
        if (WITHHELD.matcher(words).matches()) {
            unnamed.disclosure(Disclosure.WITHHELD);
        } else if (UNKNOWN.matcher(words).matches()) {
            unnamed.disclosure(Disclosure.UNKNOWN);
        } else {
            unnamed.disclosure(Disclosure.NOT_LISTED).count(StatedCount.parse(words));
        }
        draft.agreement().addUnnamedParty(unnamed.build());
        draft.cameFromNext("/unnamedParties", column);
    }

    // ------------------------------------------------------------------------------------------ writing

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        Stream<String> named = agreement.getParties().stream()
                .map(Party::getOrganization)
                .filter(organization -> !wording.isOwner(organization))
                .map(organization -> wording.text(organization.getName()));
        Stream<String> unnamed = agreement.getUnnamedParties().stream()
                .filter(each -> !each.equals(OwnerParty.UNNAMED))
                .map(each -> wordsOf(each, wording));
        return Cell.of(Stream.concat(named, unnamed)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(wording.isJapanese() ? "、" : "; ")));
    }

    private static String wordsOf(UnnamedOrganizations unnamed, Wording wording) {
        return unnamed.getCount()
                .map(count -> count.getAsWritten().orElseGet(() -> String.valueOf(count.getCount())))
                .or(() -> unnamed.getDescription().map(wording::text))
                .or(() -> unnamed.getDisclosure().map(why -> why.getLabel(wording.locale())))
                .orElse("");
    }
}
