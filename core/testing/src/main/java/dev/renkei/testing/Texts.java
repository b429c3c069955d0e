package dev.renkei.testing;

import dev.renkei.text.LocalizedText;

/** Makes texts, in Japanese or in both languages. */
enum Texts {
    JAPANESE,
    BILINGUAL;

    private static final int TO_FULL_WIDTH = '０' - '0';

    LocalizedText both(String japanese, String english) {
        return this == JAPANESE
                ? LocalizedText.of(japanese)
                : LocalizedText.of("ja", japanese).with("en", english);
    }

    /** Writes digits as Japanese documents often do (全角). */
    static String inFullWidth(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            wide.append(each >= '0' && each <= '9' ? (char) (each + TO_FULL_WIDTH) : each);
        }
        return wide.toString();
    }
}
