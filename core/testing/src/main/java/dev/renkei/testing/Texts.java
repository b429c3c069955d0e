package dev.renkei.testing;

import dev.renkei.text.LocalizedText;

/** Makes texts, in Japanese or in both languages. */
enum Texts {
    JAPANESE {
        @Override
        LocalizedText both(String japanese, String english) {
            return of(japanese);
        }
    },
    BILINGUAL {
        @Override
        LocalizedText both(String japanese, String english) {
            return LocalizedText.of("ja", japanese).with("en", english);
        }
    };

    private static final int TO_FULL_WIDTH = '０' - '0';

    abstract LocalizedText both(String japanese, String english);

    static LocalizedText of(String text) {
        return LocalizedText.of(text);
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
