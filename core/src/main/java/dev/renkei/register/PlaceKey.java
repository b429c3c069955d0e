package dev.renkei.register;

import dev.renkei.identifier.LocalGovernmentCode;

/**
 * What agreements and networks are filed under by place.
 *
 * @param filedBy  what the value is
 * @param value  the name in the form in which it is compared, or digits of a code
 */
record PlaceKey(FiledBy filedBy, String value) implements Comparable<PlaceKey> {

    @Override
    public int compareTo(PlaceKey other) {
        int order = value.compareTo(other.value);
        return order != 0 ? order : filedBy.compareTo(other.filedBy);
    }

    /** What a place is filed under by. */
    enum FiledBy {
        /** Its name, as no code is known for it. */
        NAME,

        /** The code of the local government that it is or belongs to. */
        CODE,

        /** The two digits of the prefecture that it is or lies in. */
        PREFECTURE
    }

    static PlaceKey ofName(String name) {
        return new PlaceKey(FiledBy.NAME, name);
    }

    static PlaceKey of(LocalGovernmentCode code) {
        return new PlaceKey(FiledBy.CODE, code.toString());
    }

    static PlaceKey prefectureOf(LocalGovernmentCode code) {
        return new PlaceKey(FiledBy.PREFECTURE, code.getPrefectureCode());
    }
}
