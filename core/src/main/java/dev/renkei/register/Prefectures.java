package dev.renkei.register;

import dev.renkei.identifier.LocalGovernmentCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names of the prefectures of Japan, by which sources speak of them without a code (JIS X 0401).
 */
final class Prefectures {

    private static final List<String> NAMES = List.of(
            "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県",
            "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県",
            "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県",
            "鹿児島県", "沖縄県");

    private static final Map<String, LocalGovernmentCode> CODES = IntStream.range(0, NAMES.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(NAMES::get, Prefectures::codeOf));

    /** The names without 都, 府 or 県, as organizations bear them. */
    private static final List<String> STEMS = NAMES.stream()
            .map(name -> name.equals("北海道") ? name : name.substring(0, name.length() - 1))
            .toList();

    private Prefectures() {}

    private static LocalGovernmentCode codeOf(int index) {
        return LocalGovernmentCode.ofAreaCode(String.format(Locale.ROOT, "%02d000", index + 1));
    }

    /** Returns the number of characters by which a text begins with the name of a prefecture, 0 if it does not. */
    static int lengthAtStartOf(String text) {
        return STEMS.stream()
                .filter(text::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    /** Returns the codes of the prefectures by their names. */
    static Map<String, LocalGovernmentCode> codes() {
        return CODES;
    }
}
