package dev.renkei.testing;

import dev.renkei.agreement.Annex;
import dev.renkei.agreement.Citation;
import dev.renkei.agreement.Clause;
import java.util.List;

/** Makes clauses (条項), annexes (別紙) and citations (根拠法令). */
final class Clauses {

    private record Words(Clause.Kind kind, String heading, String text) {}

    private static final List<Words> WORDS = List.of(
            new Words(Clause.Kind.COSTS, "費用負担", "連携に要する費用は、それぞれの負担とする。ただし、これにより難いときは協議して定める。"),
            new Words(Clause.Kind.CONFIDENTIALITY, "秘密の保持", "連携により知り得た秘密は、相手方の承諾なく第三者に漏らさない。"),
            new Words(Clause.Kind.PERSONAL_INFORMATION, "個人情報の取扱い", "個人情報は、関係法令に基づき適正に取り扱う。"),
            new Words(Clause.Kind.CONTACT_POINTS, "連絡窓口", "連携を円滑に進めるため、それぞれに連絡窓口を置く。"),
            new Words(Clause.Kind.REPORTING, "進捗の確認", "年に一度、連携の状況を確認する。"),
            new Words(Clause.Kind.AMENDMENT, "協定の変更", "内容の変更は、書面による合意によって行う。"),
            new Words(Clause.Kind.CONSULTATION, "疑義の決定", "定めのない事項及び疑義は、誠意をもって協議し決定する。"));

    private static final List<String> LAWS = List.of("災害対策基本法", "地域福祉推進条例", "協働のまちづくり基本条例", "地域防災計画");

    private Clauses() {}

    /** Makes some of the clauses of an agreement in their usual order, numbered throughout. */
    static List<Clause> sample(RandomSource choices) {
        int first = choices.between(3, 6);
        int number = choices.between(1, WORDS.size());
        int from = choices.below(WORDS.size() - number + 1);
        return choices.list(number, number, (any, index) -> clause(any, WORDS.get(from + index), first + index));
    }

    static Clause clause(RandomSource choices) {
        return clause(choices, choices.oneOf(WORDS), choices.between(1, 12));
    }

    private static Clause clause(RandomSource choices, Words words, int number) {
        Clause.Builder clause = Clause.builder()
                .numberAsWritten(choices.maybe(
                        3, 4, any -> any.oneOf(List.of("第" + number + "条", Texts.inFullWidth("第" + number + "条")))))
                .kind(choices.maybe(3, 4, any -> words.kind()))
                .heading(words.heading());
        choices.maybe(3, 4, any -> words.text()).ifPresent(clause::addText);
        return Extensions.build(choices, clause);
    }

    static Citation citation(RandomSource choices) {
        Citation.Builder citation = Citation.builder()
                .title(choices.oneOf(LAWS))
                .numberAsWritten(
                        choices.maybe(1, 4, any -> "平成" + any.between(10, 30) + "年条例第" + any.between(1, 60) + "号"))
                .provisions(choices.maybe(1, 2, any -> "第" + any.between(1, 9) + "条"));
        return Extensions.build(choices, citation);
    }

    static Annex annex(RandomSource choices) {
        Annex.Builder annex = Annex.builder()
                .numberAsWritten(choices.maybe(2, 3, any -> any.oneOf(List.of("別紙", "別表第１", "様式第１号"))))
                .file(choices.maybe(1, 4, any -> "besshi.pdf"));
        choices.maybe(1, 6, any -> "https://www.example.jp/besshi.pdf").ifPresent(annex::webPage);
        annex.title(choices.oneOf(List.of("協力店の一覧", "連絡体制図", "物資の要請書")));
        choices.maybe(1, 6, any -> "協力店は、市のウェブサイトに掲載する。").ifPresent(annex::addText);
        return Extensions.build(choices, annex);
    }
}
