package dev.renkei.testing;

import dev.renkei.agreement.Note;
import dev.renkei.agreement.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes notes (※) and sources (出典). */
final class Notes {

    private Notes() {}

    static Note sample(RandomSource choices) {
        Note.Builder note = Note.builder()
                .text(choices.oneOf(List.of("数値は令和７年度末現在のものです。", "内容は変更になる場合があります。", "詳しくはお問い合わせください。")))
                .mark(choices.maybe(1, 2, any -> any.oneOf(List.of("※", "※１", "（注）"))));
        return Extensions.build(choices, note);
    }

    /** Makes the sources of a document: one at least if it is to have a key. */
    static List<Source> sources(RandomSource choices, LocalDate earliest, Optional<String> id) {
        return choices.part(any -> any.chance(1, 3) || id.isPresent() ? some(any, earliest, id) : List.of());
    }

    /** Makes a source, sometimes with one of its pages as a source of its own. */
    private static List<Source> some(RandomSource choices, LocalDate earliest, Optional<String> id) {
        Source source = source(choices, earliest, id);
        Optional<Source> place = id.filter(any -> choices.chance(1, 6))
                .map(key -> Source.builder()
                        .id(key + "-p" + choices.between(2, 9))
                        .partOfId(key)
                        .build());
        return Stream.concat(Stream.of(source), place.stream()).toList();
    }

    /** Makes a source that was published on a day or later. */
    static Source source(RandomSource choices, LocalDate earliest, Optional<String> id) {
        Source.Builder source = Source.builder()
                .id(id)
                .publisher(choices.maybe(1, 2, OrganizationSampler::named))
                .publishedOn(choices.maybe(
                        2, 3, any -> StatedDates.published(any, Days.between(any, earliest, Samples.DAY))))
                .updatedOn(choices.maybe(1, 8, any -> StatedDates.on(Samples.DAY)))
                .readOn(choices.maybe(1, 4, any -> StatedDates.on(Samples.DAY)))
                .page(choices.maybe(1, 8, any -> String.valueOf(any.between(1, 40))))
                .webPage(choices.maybe(1, 2, any -> "https://www.example.jp/press/" + any.between(1, 999) + ".html"))
                .file(choices.maybe(1, 4, any -> "kyotei.pdf"));
        choices.maybe(2, 3, any -> any.oneOf(List.of("協定の締結について", "包括連携協定を締結しました", "報道発表資料")))
                .ifPresent(source::title);
        choices.maybe(1, 8, any -> any.oneOf(List.of("２　連携協定の概要", "別表", "お知らせ")))
                .ifPresent(source::section);
        choices.maybe(1, 10, any -> "協定の内容は次のとおりです。").ifPresent(source::addIntroduction);
        choices.maybe(1, 10, Notes::sample).ifPresent(source::addNote);
        choices.maybe(1, 10, any -> "ともに歩む、まちの未来").ifPresent(source::addInscription);
        choices.maybe(1, 10, any -> "図の中の文字は読み取れなかった。").ifPresent(source::addRemark);
        return Extensions.build(choices, source);
    }
}
