package dev.renkei.testing;

import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Place;
import java.util.List;
import java.util.Locale;

/**
 * The name of a made-up municipality.
 *
 * <p>No municipality of Japan has one of these names. The codes are of the right form and have the numbers 280 to 287, which
 * are given to no city; those of special wards the numbers from 150 on, as the 23 wards end with 123 (JIS X 0402).
 *
 * @param index  the place in the list of names
 * @param stem  the name without 市, 町 or 村
 * @param stemReading  its reading
 * @param type  市, 町 or 村
 * @param typeReading  its reading
 * @param roman  the name in Latin letters
 */
record PlaceName(int index, String stem, String stemReading, String type, String typeReading, String roman) {

    private static final int PLACES_OF_A_PREFECTURE = 8;

    private static final List<String> PREFECTURES = List.of("常春", "東雲", "北辰", "西嶺", "南帆");
    private static final List<String> PREFECTURE_READINGS = List.of("とこはる", "しののめ", "ほくしん", "せいれい", "なんぱん");

    /** The first characters and the last ones are all different, so that no two names are one character apart. */
    static final List<PlaceName> ALL = List.of(
            city(0, "碧瀬", "あおせ", "Aose"),
            city(1, "白凪", "しらなぎ", "Shiranagi"),
            city(2, "緑岬", "みどりみさき", "Midorimisaki"),
            town(3, "桜渚", "さくらなぎさ", "Sakuranagisa"),
            city(4, "星汐", "ほししお", "Hoshishio"),
            city(5, "月萌", "つきもえ", "Tsukimoe"),
            village(6, "風杜", "かざもり", "Kazamori"),
            city(7, "霞鈴", "かすず", "Kasuzu"),
            city(8, "琴羽", "ことは", "Kotoha"),
            city(9, "澄里", "すみさと", "Sumisato"),
            town(10, "朝虹", "あさにじ", "Asaniji"),
            city(11, "夕凛", "ゆうりん", "Yurin"),
            city(12, "千帆", "ちほ", "Chiho"),
            town(13, "花笛", "はなぶえ", "Hanabue"),
            city(14, "梅灯", "うめあかり", "Umeakari"),
            village(15, "藤霧", "ふじきり", "Fujikiri"),
            city(16, "雪柳", "ゆきやなぎ", "Yukiyanagi"),
            town(17, "竹音", "たけね", "Takene"),
            city(18, "楓野", "かえでの", "Kaedeno"),
            city(19, "椿嶋", "つばきじま", "Tsubakijima"),
            town(20, "瑠川", "るかわ", "Rukawa"),
            city(21, "翠波", "すいは", "Suiha"),
            city(22, "瑞坂", "みずさか", "Mizusaka"),
            city(23, "清晴", "きよはる", "Kiyoharu"),
            town(24, "暁台", "あかつきだい", "Akatsukidai"),
            city(25, "蒼原", "そうばら", "Sobara"),
            city(26, "茜丘", "あかねおか", "Akaneoka"),
            village(27, "柚泉", "ゆずいずみ", "Yuzuizumi"),
            city(28, "杏沢", "あんざわ", "Anzawa"),
            town(29, "鴎浜", "かもめはま", "Kamomehama"),
            city(30, "鶴雲", "つるくも", "Tsurukumo"),
            city(31, "燕谷", "つばめだに", "Tsubamedani"),
            village(32, "兎平", "うさぎだいら", "Usagidaira"),
            city(33, "鹿森", "しかもり", "Shikamori"),
            town(34, "鯨津", "くじらづ", "Kujirazu"),
            city(35, "蛍橋", "ほたるばし", "Hotarubashi"),
            // Outside the Basic Multilingual Plane.
            city(36, "𠮷灘", "よしなだ", "Yoshinada"),
            town(37, "𩸽浦", "ほっけうら", "Hokkeura"));

    private static PlaceName city(int index, String stem, String reading, String roman) {
        return new PlaceName(index, stem, reading, "市", "し", roman);
    }

    private static PlaceName town(int index, String stem, String reading, String roman) {
        return new PlaceName(index, stem, reading, "町", "ちょう", roman);
    }

    private static PlaceName village(int index, String stem, String reading, String roman) {
        return new PlaceName(index, stem, reading, "村", "むら", roman);
    }

    static PlaceName sample(RandomSource choices) {
        return choices.oneOf(ALL);
    }

    String full() {
        return stem + type;
    }

    String fullReading() {
        return stemReading + typeReading;
    }

    int prefectureIndex() {
        return index / PLACES_OF_A_PREFECTURE;
    }

    boolean isCity() {
        return type.equals("市");
    }

    String typeInEnglish() {
        return switch (type) {
            case "市" -> "City";
            case "町" -> "Town";
            default -> "Village";
        };
    }

    String prefecture() {
        return PREFECTURES.get(prefectureIndex()) + "県";
    }

    String prefectureReading() {
        return PREFECTURE_READINGS.get(prefectureIndex()) + "けん";
    }

    /** Returns a code of ISO 3166-2 that is given to no prefecture: those of Japan end with JP-47. */
    String prefectureIsoCode() {
        return "JP-" + (48 + prefectureIndex());
    }

    LocalGovernmentCode code() {
        return code(10 + prefectureIndex(), 280 + index % PLACES_OF_A_PREFECTURE);
    }

    LocalGovernmentCode specialWardCode() {
        return code(13, 150 + index);
    }

    private static LocalGovernmentCode code(int prefecture, int number) {
        return LocalGovernmentCode.ofAreaCode(String.format(Locale.ROOT, "%02d%03d", prefecture, number));
    }

    /** Returns a district of the municipality, with the places in which it lies. */
    Place district() {
        Place municipality = Place.builder()
                .name(full())
                .kind(Place.Kind.MUNICIPALITY)
                .code(code())
                .partOf(Place.of(prefecture()))
                .build();
        return Place.builder()
                .name(stem + "中部地区")
                .kind(Place.Kind.DISTRICT)
                .partOf(municipality)
                .build();
    }

    /** Returns the area of a union to which the municipality belongs. */
    Place union() {
        return Place.builder()
                .name(stem + "広域連合")
                .kind(Place.Kind.UNION)
                .addMember(Place.builder().name(full()).code(code()).build())
                .build();
    }

    /** Returns the municipality as a place, with its code. */
    Place toPlace(RandomSource choices) {
        Place.Builder place = Place.builder().name(full()).code(code());
        Extensions.sometimes(choices, place);
        return place.build();
    }
}
