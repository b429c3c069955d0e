package dev.renkei.validation;

import static dev.renkei.message.InvalidText.emptyIfInvalid;
import static dev.renkei.validation.RuleContext.any;

import dev.renkei.text.WordingMatch;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.ParseContext;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what the words beside a date are the date of: 解約 of 令和2年3月31日解約 is no conclusion.
 */
enum EventWords {

    /** Something was made or began: a conclusion, an effect, a signature. */
    BEGINNING("締結", "調印", "署名", "成立", "合意", "施行", "発効", "適用", "開始", "制定", "策定", "発足", "設立", "加入", "加盟", "参加", "参画"),

    /** Something was changed, or continues in another form. */
    CHANGE("改定", "改正", "改訂", "変更", "延長", "見直し", "更新"),

    /** Something ended. */
    END("解約", "解除", "廃止", "失効", "満了", "終了", "脱退", "解散", "閉店", "閉鎖", "退任");

    /** The words for the manner of a renewal that is to come, and those for another time. */
    private static final Pattern OF_OTHER_TIME = Pattern.compile("自動|以後|以降|同文|更新(?:可|あ|有|な|無)|[0-9０-９元同翌][年月日./．／]");

    private final List<String> words;

    EventWords(String... words) {
        this.words = List.of(words);
    }

    /** Checks if the words of a date are those of another kind of event, and of none of these. Words that do not agree are reported anyway. */
    static boolean areOfOther(StatedDate stated, EventWords... own) {
        Optional<String> words =
                stated.getAsWritten().filter(any -> stated.getDate().isPresent());
        if (words.isEmpty()) {
            return false;
        }
        List<EventWords> same = List.of(own);
        // Most words name no event at all, and need not be read.
        if (same.containsAll(kindsIn(words.get())) || stated.compareAsWritten() != WordingMatch.AGREES) {
            return false;
        }
        Set<EventWords> kinds = EnumSet.noneOf(EventWords.class);
        beside(stated).forEach(each -> kinds.addAll(kindsIn(each)));
        return !kinds.isEmpty() && Collections.disjoint(kinds, same);
    }

    private static Set<EventWords> kindsIn(String text) {
        Set<EventWords> kinds = EnumSet.noneOf(EventWords.class);
        for (EventWords kind : values()) {
            if (any(kind.words, text::contains)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Returns what the words say of the time of the date. */
    private static List<String> beside(StatedDate stated) {
        ParseContext own = ParseContext.of(PartialDate.of(stated.firstDay().orElseThrow()));
        return emptyIfInvalid(
                        () -> JapaneseDates.parsePhrase(stated.getAsWritten().orElse(""), own))
                .stream()
                .flatMap(phrase -> phrase.words().stream())
                .filter(word -> !OF_OTHER_TIME.matcher(word).find())
                .toList();
    }
}
