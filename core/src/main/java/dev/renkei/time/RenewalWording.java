package dev.renkei.time;

import dev.renkei.time.Renewal.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which agreements say whether and how they are renewed.
 *
 * <p>The gaps between words are bounded, so that a search takes time in proportion to the text.
 */
final class RenewalWording {

    /** Begins, as longer patterns do, with the characters that can come first, so that a search passes over all others at once. */
    static final String SAYING = "(?=[申異意通連告要請反解終廃破脱離拒特])(?:申し?出|申し?入れ?|申し?立て?|異議|異論|異存|意思表示|意思の表示|通知|通告|連絡|告知|要求|請求|反対"
            + "|解約|解除|解消|終了|廃止|破棄|脱退|離脱|拒[絶否]|特[段別]の(?:事情|事由|理由|支障))";

    private static final String SILENCE = "(?:な[いきけかく]|無[いきけかく]|しない|せず|を除)";

    private static final List<String> RENEWALS = List.of("更新", "延長", "継続");
    private static final String RENEWING = anyOf(RENEWALS);

    /** The words that stand behind those for renewing. */
    private static final List<String> NEGATIONS = List.of("しない", "行わない", "せず", "なし", "ない", "されない", "できない", "規定なし");

    /** How many characters can stand between words for saying and for silence. */
    private static final int MAX_GAP = 24;

    /** Silence renews: 異議の申出がないときは, 特段の意思表示がない限り, 終了の通知をした場合を除き, unless either party gives notice. */
    private static final Pattern BY_SILENCE = Pattern.compile(SAYING + "[^。]{0," + MAX_GAP + "}" + SILENCE);

    private static final Pattern BY_SILENCE_IN_ENGLISH = Pattern.compile(
            "(?<!\\b(?:terminates?|expires?|ends?) )automatic(?!ally (?:terminat|expir|end))|unless\\b(?! (?:terminated )?(?:sooner|earlier|otherwise))[^.]{0,80}\\b(?:notice|notif|terminat|object|denounc|cancel|withdraw)",
            Pattern.CASE_INSENSITIVE);

    /** 自動更新しない, 更新は行わない, 満了により自動的に終了する: no renewal, unless it is what a side would have to say. */
    private static final Pattern NOT = Pattern.compile(
            "(?=[更延継満自swdinmc])(?:" + RENEWING + "(?:は|を)?" + anyOf(NEGATIONS)
                    + "(?!旨|こと|場合|とき|意思|限り)|満了(?:により|をもって|と同時に|に伴い)[、,]?(?:当然に|自動的に)?終了|自動的に終了"
                    + "|(?:shall|will|is|does|do|may|can) ?not (?:be )?(?:automatically )?(?:renew|exten)[a-z]*+(?: automatically)?+(?! to\\b|[^.;]{0,20}\\b(?:unless|except|without))|no (?:automatic )?(?:renewal|extension)|no[nt][- ]renewable)",
            Pattern.CASE_INSENSITIVE);

    /** 協議の上更新する, 合意により延長する, 更新することができる, 更新を妨げない, may be renewed. */
    private static final Pattern ON_REQUEST = Pattern.compile(
            "(?=[申希協合同承双更延継mcbuore])(?:(?:申し?出|申し?入れ?|希望|協議|合意|同意|承認|双方の意思)(?:(?!るまで)[^。ない無]){0,24}" + RENEWING + "|"
                    + RENEWING + "の(?:意思|希望)が?ある[^。ない無]{0,24}申し?[出入]|" + RENEWING
                    + "(?:する|を行う)?(?:こと)?(?:(?:が|も)?(?:できる|出来る|可能|可とする)|を妨げない)|(?:may|can) (?:be (?:renewed|extended)|(?:renew|extend)\\b)"
                    + "|renewable\\b|(?:renew|exten)[^.;]{0,40}subject to|(?:by|upon|on) (?:mutual |written )?(?:mutual|written) (?:agreement|consent|request|approval))",
            Pattern.CASE_INSENSITIVE);

    /** 期間の定めはない, 期間は特に定めない, 無期限, no fixed term. */
    private static final Pattern WITHOUT_END = Pattern.compile(
            "期[間限]の?定め(?:は|を|が|の)?(?:な|設けな|無)|(?:期[間限]|終期)(?:について)?[はを]?、?(?:特に)?定め(?:ない(?!限り|場合|とき)|ず|ません)|無期限"
                    + "|indefinite|no (?:fixed (?:term|duration)|(?:expiration|expiry|end) date)|perpetual",
            Pattern.CASE_INSENSITIVE);

    /** Words that say so only where nothing stands around them: 永年 is also a part of 永年勤続, and 定めなし of 更新の定めなし. */
    private static final Pattern WITHOUT_END_ALONE =
            Pattern.compile("期限(?:な[しい]|無[しい]?)|(?:特に)?定め(?:は|が)?(?:な[しい]|無[しい]?)|永年|永久|永続的?");

    /** 解約の申入れがあるまで, until terminated: the agreement continues until somebody ends it. */
    private static final Pattern UNTIL_ENDED = Pattern.compile(
            SAYING + "[^。]{0,12}(?:[るう]|た(?:とき|時|日))まで"
                    + "|until (?:(?:it is )?terminated|(?:either|one|any|a) (?:party|side|participant|city|municipality|university)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> UNTILS = List.of("るまで", "うまで", "たときまで", "た時まで", "た日まで");

    /** 通告の日から２年を経過した日に効力を失う: the same, unless the agreement has a term. */
    private static final Pattern LOSES_EFFECT = Pattern.compile(SAYING + "[^。]{0,60}(?:効力を失|失効)");

    private static final Pattern TERM = Pattern.compile("年(?:間(?!を経過)|とす)|[かカヶケヵ箇]年|まで(?!に)");

    private static final Pattern ABOUT =
            Pattern.compile(RENEWING + "|\\b(?:renew|exten[ds])", Pattern.CASE_INSENSITIVE);

    private static final Pattern YES =
            Pattern.compile(" *(?:有り?|あり|○|〇|◯|●|する|可|yes|y)(?= *$| *[(])", Pattern.CASE_INSENSITIVE);

    /** Some of the words of {@link #SAYING}, those of most agreements first. */
    private static final List<String> SAYINGS = List.of("申出", "申し出", "申入", "申し入", "異議", "意思表示", "通知", "終了");

    private RenewalWording() {}

    private static String anyOf(List<String> words) {
        return "(?:" + String.join("|", words) + ")";
    }

    /** Checks if words surely can mean a kind of renewal: silence renews, and nothing says that there is no renewal. */
    static boolean surelyMean(Kind kind, String plain) {
        return (kind == Kind.AUTOMATIC || kind == Kind.EVERGREEN) && !isRefused(plain) && isRenewedBySilence(plain);
    }

    /** Returns the kinds of renewal that words can mean, none if they do not say. */
    static Set<Kind> kinds(String plain) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        boolean isAutomatic = plain.contains("自動");
        boolean canBeAboutRenewal = canBe(plain, RENEWALS);
        boolean isRefused = isRefused(plain);
        if (isRefused) {
            kinds.add(Kind.NONE);
        }
        String rest = isRefused ? NOT.matcher(plain.replace("自動", "")).replaceAll("") : plain;
        if (isRenewedBySilence(rest)) {
            kinds.add(Kind.AUTOMATIC);
            kinds.add(Kind.EVERGREEN);
        }
        if (!isAutomatic && canBeAboutRenewal && ON_REQUEST.matcher(rest).find()) {
            kinds.add(Kind.ON_REQUEST);
        }
        if (isWithoutEnd(plain)) {
            kinds.add(Kind.INDEFINITE);
            kinds.add(Kind.EVERGREEN);
        }
        if (isUntilEnded(plain)) {
            kinds.add(Kind.EVERGREEN);
            kinds.add(Kind.INDEFINITE);
        }
        return kinds;
    }

    /** Checks if words surely say that there is a renewal, by silence or on request. */
    static boolean surelyRenew(String plain) {
        Set<Kind> kinds = kinds(plain);
        return isAboutRenewal(plain)
                && !kinds.contains(Kind.NONE)
                && (kinds.contains(Kind.AUTOMATIC) || kinds.contains(Kind.ON_REQUEST));
    }

    /** Checks if words mention a renewal or are a bare yes, as below a heading 更新の有無. */
    static boolean isAboutRenewal(String plain) {
        return ABOUT.matcher(plain).find() || isYes(plain);
    }

    /** Checks if words are a bare yes, with nothing beside it but brackets. */
    static boolean isYes(String plain) {
        return YES.matcher(plain).lookingAt();
    }

    private static boolean isUntilEnded(String plain) {
        return (canBe(plain, UNTILS) && UNTIL_ENDED.matcher(plain).find())
                || (canBe(plain, List.of("効力を失", "失効"))
                        && LOSES_EFFECT.matcher(plain).find()
                        && !TERM.matcher(plain).find());
    }

    private static boolean isRefused(String plain) {
        return (negatesRenewal(plain) || plain.contains("終了") || EnglishLengths.hasLatinLetter(plain))
                && NOT.matcher(plain).find();
    }

    /** Checks if a word for renewing is negated, even if it is in what a side would have to say. */
    private static boolean negatesRenewal(String plain) {
        for (String renewal : RENEWALS) {
            for (int at = plain.indexOf(renewal); at >= 0; at = plain.indexOf(renewal, at + 1)) {
                int next = at + renewal.length();
                boolean isParticle = plain.startsWith("は", next) || plain.startsWith("を", next);
                if (WordingScanner.isAnyAt(isParticle ? next + 1 : next, plain, NEGATIONS)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Checks if one of the usual words for saying stands before a negation in its sentence, as {@link #BY_SILENCE} finds it too. */
    private static boolean isSurelyRenewedBySilence(String plain) {
        for (String saying : SAYINGS) {
            for (int at = plain.indexOf(saying); at >= 0; at = plain.indexOf(saying, at + 1)) {
                if (isNegatedFrom(at + saying.length(), plain)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNegatedFrom(int start, String plain) {
        int end = Math.min(start + MAX_GAP + 1, plain.length() - 1);
        for (int at = start; at < end && plain.charAt(at) != '。'; at++) {
            char first = plain.charAt(at);
            if ((first == 'な' || first == '無') && "いきけかく".indexOf(plain.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithoutEnd(String plain) {
        return WITHOUT_END_ALONE.matcher(plain.strip()).matches()
                || (canBe(plain, List.of("定め", "無期限"))
                        && WITHOUT_END.matcher(plain).find());
    }

    private static boolean isRenewedBySilence(String plain) {
        return plain.contains("自動")
                || isSurelyRenewedBySilence(plain)
                || BY_SILENCE.matcher(plain).find()
                || (EnglishLengths.hasLatinLetter(plain)
                        && BY_SILENCE_IN_ENGLISH.matcher(plain).find());
    }

    /** Checks if a search can find anything: words in English, or any of the Japanese words that all it finds contains. */
    private static boolean canBe(String plain, List<String> words) {
        for (String word : words) {
            if (plain.contains(word)) {
                return true;
            }
        }
        return EnglishLengths.hasLatinLetter(plain);
    }
}
