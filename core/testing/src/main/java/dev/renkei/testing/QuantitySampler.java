package dev.renkei.testing;

import dev.renkei.result.FigureRole;
import dev.renkei.result.Quantity;
import java.util.List;
import java.util.Locale;

/** What documents of this field count, and in which words they write it. */
enum QuantitySampler {
    PLACES("か所", 60),
    TIMES("回", 30),
    COPIES("部", 40),
    VEHICLES("台", 300),
    PEOPLE("人", 90),
    FACILITIES("施設", 50),
    SCHOOLS("校", 40),
    SHOPS("店舗", 80),
    COMPANIES("社", 120),
    HOUSEHOLDS("世帯", 900),
    CASES("件", 500),
    SHARE("%", 9),
    YEN("円", 80),
    WEIGHT("kg", 70);

    private final String unit;
    private final int max;

    QuantitySampler(String unit, int max) {
        this.unit = unit;
        this.max = max;
    }

    String unit() {
        return unit;
    }

    /** Returns ways to write a number in words that {@link Quantity.Phrase#parse} reads. */
    List<String> words(int number) {
        return switch (this) {
            case TIMES ->
                List.of(
                        "年" + number + "回",
                        "年" + Texts.inFullWidth(number + "回"),
                        number + "回",
                        "月1回",
                        "年" + range(number, 2) + "回",
                        "原則年" + number + "回");
            case COPIES -> List.of("約" + number + "万部", number + "万部", "約" + grouped(number * 2_500) + "部");
            case VEHICLES -> List.of(number + "台", "約" + number + "台", number + "台以上");
            case PEOPLE ->
                List.of(number + "人", "約" + number + "万人", number + "万人超", grouped(number * 137) + "人", number + "人以下");
            case SHARE ->
                List.of(
                        number + "割超",
                        number * 10 + "%",
                        number + "割5分",
                        Texts.inFullWidth(number + "．5") + "％未満",
                        "3分の2以上",
                        "過半数");
            case YEN ->
                List.of(
                        number + "万円",
                        "約" + number + "億円",
                        grouped(number * 10_000) + "円",
                        "△" + number + "億円",
                        "￥" + grouped(number * 1_000));
            case WEIGHT -> List.of(number + "kg", number + ".5kg", "約" + number + "kg");
            default ->
                List.of(
                        number + unit,
                        Texts.inFullWidth(number + unit),
                        "約" + number + unit,
                        "計" + number + unit,
                        number + unit + "など",
                        range(number, 5) + unit);
        };
    }

    /** Makes a quantity, mostly out of the words in which a source states it. */
    Quantity sample(RandomSource choices) {
        int number = choices.between(1, max);
        Quantity quantity = choices.maybe(3, 4, any -> any.oneOf(words(number)))
                .map(QuantitySampler::stated)
                .orElseGet(() -> Quantity.of(number, unit));
        return choices.maybe(1, 12, any -> any.oneOf(List.of(FigureRole.values())))
                .map(quantity::withRole)
                .orElse(quantity);
    }

    /** Reads words, with what they say of the scope; further words such as など are only kept. */
    private static Quantity stated(String words) {
        Quantity.Phrase phrase = Quantity.parsePhrase(words);
        Quantity quantity = phrase.quantities().get(0).withAsWritten(words);
        return phrase.scope().map(quantity::withScope).orElse(quantity);
    }

    private static String range(int number, int more) {
        return number + "～" + (number + more);
    }

    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
