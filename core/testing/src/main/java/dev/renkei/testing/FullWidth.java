package dev.renkei.testing;

/** Writes digits as Japanese documents often do (全角). */
final class FullWidth {

    private static final int TO_FULL_WIDTH = '０' - '0';

    private FullWidth() {}

    static String of(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            wide.append(each >= '0' && each <= '9' ? (char) (each + TO_FULL_WIDTH) : each);
        }
        return wide.toString();
    }
}
