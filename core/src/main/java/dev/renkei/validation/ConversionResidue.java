package dev.renkei.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what conversions leave in texts: marks of lost pictures, markup, references to characters, and characters read in another
 * encoding.
 *
 * <p>What people write is left alone: {@code a<b}, AT&amp;T, 縺れる. The patterns look a bounded number of characters ahead.
 */
final class ConversionResidue {

    /** Marks of pictures and bookmarks, line ends of spreadsheets and their errors, and characters that no font has. */
    private static final String MARKS = "\\[(?:image|bookmark|画像)\\p{Nd}*(?:[:：][^\\[\\]]*)?\\]"
            + "|_x[0-9A-F]{4}_|#(?:REF!|VALUE!|NAME\\?|N/A|DIV/0!|NUM!|NULL!)"
            + "|\\uFFFD|〓|\\p{Co}";

    /** Radicals that stand for the kanji that look like them, and code points that are no characters. */
    private static final String CODE_POINTS =
            "|[\\u2E80-\\u2FD5]|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]|[^\\x{0}-\\x{1FFFD}\\x{20000}-\\x{2FFFD}\\x{30000}-\\x{3FFFD}\\x{40000}-\\x{DFFFD}\\x{E0000}-\\x{EFFFD}\\x{F0000}-\\x{FFFFD}\\x{100000}-\\x{10FFFD}]";

    /** Tags that nobody writes for anything else, and others where they are closed or have an attribute. */
    private static final String TAGS =
            "|</?(?i:br|hr|wbr|nobr|div|span|td|tr|th|li|ul|ol|dl|dt|dd|h[1-6]|img|strong|em|sup|sub|tbody|thead"
                    + "|ruby|rt|rp|pre|blockquote|iframe|o:p)(?:\\s[^<>]{0,500})?/?>"
                    + "|</(?i:[abipqsu]|font|center|small|big|table|caption|title|body|head|html|script|style|link|code|form)>"
                    + "|<(?i:p|center|font)>|<(?i:[abipqsu]|font|table|body|html|script|style|link|meta|input|form)\\s[a-zA-Z-]{1,30}=[^<>]{0,500}>"
                    + "|<!--|<!\\[CDATA\\[";

    private static final String REFERENCES =
            "|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|(?i:amp|lt|gt|quot|apos|nbsp|ensp|emsp|thinsp|shy"
                    + "|copy|reg|trade|hellip|mdash|ndash|[lr][sda]quo|laquo|raquo|bull|middot|times|yen|cent|pound|euro|sect|deg|plusmn|zwn?j|iexcl|iquest|ordf|ordm|not|macr|para|frac(?:12|14|34)|szlig|[ao]elig|eth|thorn|prime"
                    + "|[lrud]arr|permil|alpha|beta|gamma|delta|omega|star|hearts"
                    + "|[a-z](?:acute|grave|circ|uml|tilde|ring|cedil|slash|caron)));";

    /** UTF-8 read as Shift_JIS (縺ｿ) or Latin-1 (ã\u0081¿, â€™), Shift_JIS as Latin-1 (‚Ý), EUC-JP as Latin-1 (¤ß) or Shift_JIS (､ﾟ). */
    private static final String OTHER_ENCODINGS =
            "|[縺繧繝](?:[｡-ﾟ\\u0080-\\u00A0]|[^\\u0000-\\u007F\\u3041-\\u30FE]{1,2}[縺繧繝]|[\\u4E00-\\u9FFF]?[\\u0391-\\u03C9\\u0410-\\u044F])"
                    + "|[\\u4E00-\\u9FFF][ｦ-ｵｷｸｻ-ﾁﾃ-ﾈﾊ-ﾟ&&[^ｰ]][\\u4E00-\\u9FFF][｡-ﾟ]|ï»¿"
                    + "|ã[\\u0081-\\u0083‚ƒ][\\u0080-\\u00BF\\u0152-\\u017E\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]"
                    + "|(?:[ãäåæçèé][\\u0080-\\u00BF\\u0152-\\u017E\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]{2}){2}"
                    + "|â€[\\u0080-\\u00BF\\u0152-\\u017E\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]|Ã[\\u0080-\\u009F\\u00A1-\\u00AA\\u00AC-\\u00BA\\u00BC-\\u00BF]"
                    + "|(?:[‚ƒ][!-~\\u00A0-\\u00FF\\u2013-\\u203A\\u20AC\\u2122]){2}|(?:[¤¥][\\u00A1-\\u00FE]){2}|(?:[､･][｡-ﾟ]){4}";

    static final Pattern RESIDUE = Pattern.compile(MARKS + CODE_POINTS + TAGS + REFERENCES + OTHER_ENCODINGS);

    private ConversionResidue() {}

    /** Returns the first residue of a conversion, empty if there is none. */
    static Optional<String> firstIn(String text) {
        int at = beginningFrom(0, text);
        if (at == text.length()) {
            return Optional.empty();
        }
        Matcher residue = RESIDUE.matcher(text);
        while (at < text.length() && !residue.region(at, text.length()).lookingAt()) {
            at = beginningFrom(at + 1, text);
        }
        return at < text.length() ? Optional.of(residue.group()) : Optional.empty();
    }

    /** Returns the first index, from one on, at which a residue can begin, the length of the text if there is none. */
    private static int beginningFrom(int index, String text) {
        int at = index;
        while (at < text.length() && !canBeginAt(at, text)) {
            at++;
        }
        return at;
    }

    /** Checks for a character with which a residue can begin: of ASCII hardly any, kanji only before half-width kana. */
    static boolean canBeginAt(int index, String text) {
        char each = text.charAt(index);
        if (each <= '~') {
            return "[<&_#".indexOf(each) >= 0;
        }
        if ((each >= '\u3041' && each <= '\u30FE') || Character.isLowSurrogate(each)) {
            return false;
        }
        boolean isOtherKanji = each >= '\u4E00' && each <= '\u9FFF' && "縺繧繝".indexOf(each) < 0;
        return !isOtherKanji || (index + 1 < text.length() && text.charAt(index + 1) >= '\uFF66');
    }
}
