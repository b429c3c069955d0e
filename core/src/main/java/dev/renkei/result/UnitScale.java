package dev.renkei.result;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many of the smallest unit of its kind a unit has exactly: a kilogram has a million milligrams, a year has twelve months.
 *
 * @param smallest  the smallest unit of its kind, which tells the kinds apart
 * @param factor  how many of it the unit has
 */
record UnitScale(String smallest, BigDecimal factor) {

    /** The scales by the common spelling of the unit. */
    private static final Map<String, UnitScale> BY_UNIT = Stream.of(
                    kind("mm 1", "cm 10", "m 1000", "km 1000000"),
                    kind("mg 1", "g 1000", "kg 1000000", "t 1000000000"),
                    kind("ml 1", "dl 100", "l 1000", "kl 1000000", "m3 1000000"),
                    kind("cm2 1", "m2 10000", "a 1000000", "ha 100000000", "km2 10000000000"),
                    kind("w 1", "kw 1000", "mw 1000000", "gw 1000000000"),
                    kind("wh 1", "kwh 1000", "mwh 1000000", "gwh 1000000000"),
                    kind("秒 1", "秒間 1", "分 60", "分間 60", "時間 3600", "日 86400", "日間 86400", "週 604800", "週間 604800"),
                    kind("か月 1", "か月間 1", "カ月間 1", "年 12", "年間 12", "か年 12"))
            .flatMap(units -> units)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Stream<Map.Entry<String, UnitScale>> kind(String... units) {
        String smallest = units[0];
        return Stream.of(units)
                .map(unit -> unit.split(" "))
                .map(unit -> Map.entry(unit[0], new UnitScale(smallest, new BigDecimal(unit[1]))));
    }

    /** Finds the scale of a unit by its common spelling. */
    static Optional<UnitScale> of(String unit) {
        return Optional.ofNullable(BY_UNIT.get(unit));
    }

    boolean isOfKind(UnitScale other) {
        return smallest.equals(other.smallest);
    }
}
