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

    abstract LocalizedText both(String japanese, String english);

    static LocalizedText of(String text) {
        return LocalizedText.of(text);
    }
}
