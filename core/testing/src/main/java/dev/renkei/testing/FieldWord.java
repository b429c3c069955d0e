package dev.renkei.testing;

import java.util.List;

/**
 * A field of cooperation in the words of prefectures and cities.
 *
 * @param key  the key by which initiatives refer to it
 * @param japanese  the label
 * @param other  another wording of the label
 * @param english  the label in English
 * @param sdgGoals  the Sustainable Development Goals that sources show beside it
 */
record FieldWord(String key, String japanese, String other, String english, List<Integer> sdgGoals) {

    static final FieldWord CATCH_ALL =
            new FieldWord("other", "その他、地域社会の活性化に関すること", "その他", "Other matters of the community", List.of(17));

    static final List<FieldWord> ALL = List.of(
            new FieldWord("children", "子ども・教育に関すること", "こども・教育に関すること", "Children and education", List.of(4)),
            new FieldWord("elderly", "高齢者・障がい者の支援に関すること", "高齢者等の見守りに関すること", "Support for the elderly", List.of(3, 10)),
            new FieldWord("safety", "地域の安全・安心に関すること", "安全・安心なまちづくりに関すること", "Safety of the community", List.of(11, 16)),
            new FieldWord("disaster", "災害対策に関すること", "防災・減災に関すること", "Disaster preparedness", List.of(11, 13)),
            new FieldWord("health", "健康増進・食育に関すること", "健康づくりに関すること", "Health and food education", List.of(2, 3)),
            new FieldWord("environment", "環境保全・循環型社会の推進に関すること", "環境・リサイクルに関すること", "Environment", List.of(12, 13, 15)),
            new FieldWord("products", "地産地消・県産品の販路拡大に関すること", "農林水産業の振興に関すること", "Local products", List.of(2, 8)),
            new FieldWord("tourism", "観光振興・情報発信に関すること", "観光・魅力発信に関すること", "Tourism", List.of(8)),
            new FieldWord("culture", "文化・スポーツの振興に関すること", "スポーツ・芸術文化に関すること", "Culture and sports", List.of(4)),
            new FieldWord("consumers", "消費者教育・食の安全に関すること", "食の安全・安心に関すること", "Consumers", List.of(12)),
            new FieldWord("women", "女性活躍・男女共同参画の推進に関すること", "男女共同参画に関すること", "Women's participation", List.of(5)),
            new FieldWord("diversity", "多文化共生に関すること", "国際交流・多文化共生に関すること", "Multicultural community", List.of(10)),
            new FieldWord("settlement", "移住・定住の促進に関すること", "関係人口の創出に関すること", "Settlement", List.of(11)),
            new FieldWord("digital", "デジタル化の推進に関すること", "ＤＸの推進に関すること", "Digital services", List.of(9)),
            new FieldWord("work", "産業振興・雇用に関すること", "就労支援に関すること", "Industry and work", List.of(8, 9)));
}
