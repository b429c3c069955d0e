package dev.renkei.testing;

import dev.renkei.agreement.Note;
import dev.renkei.agreement.Source;
import java.time.LocalDate;
import java.util.List;

/** Makes notes (※) and sources (出典). */
final class Notes {

    private Notes() {}

    static Note sample(Choices choices) {
        Note.Builder note = Note.builder()
                .text(choices.oneOf(List.of("数値は令和７年度末現在のものです。", "内容は変更になる場合があります。", "詳しくはお問い合わせください。")))
                .mark(choices.maybe(1, 2, any -> any.oneOf(List.of("※", "※１", "（注）"))));
        Extensions.sometimes(choices, note::putExtension);
        return note.build();
    }

    /** Makes a source that was published on a day or later. */
    static Source source(Choices choices, LocalDate earliest) {
        Source.Builder source = Source.builder()
                .publisher(choices.maybe(
                        1, 2, any -> OrganizationSampler.any().name(any).named()))
                .publishedOn(choices.maybe(
                        2, 3, any -> StatedDates.coarse(any, Days.between(any, earliest, Samples.DAY))))
                .webPage(choices.maybe(1, 2, any -> "https://www.example.jp/press/" + any.between(1, 999) + ".html"))
                .file(choices.maybe(1, 4, any -> "kyotei.pdf"));
        choices.maybe(2, 3, any -> any.oneOf(List.of("協定の締結について", "包括連携協定を締結しました", "報道発表資料")))
                .ifPresent(source::title);
        choices.maybe(1, 10, any -> "ともに歩む、まちの未来").ifPresent(source::addInscription);
        choices.maybe(1, 10, any -> "図の中の文字は読み取れなかった。").ifPresent(source::addRemark);
        Extensions.sometimes(choices, source::putExtension);
        return source.build();
    }
}
