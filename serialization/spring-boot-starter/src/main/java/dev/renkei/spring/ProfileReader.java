package dev.renkei.spring;

import dev.renkei.validation.Profile;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;

/** Reads the name of a profile as addresses write it: {@code publication}. */
final class ProfileReader implements Converter<String, Profile> {

    @Override
    public Profile convert(String name) {
        return Profile.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Refuses several profiles, of which Spring would take the first. */
    static final class OfSeveral implements Converter<String[], Profile> {

        @Override
        public Profile convert(String[] names) {
            if (names.length != 1) {
                throw new IllegalArgumentException(
                        "Profile must be given once but was given " + names.length + " times");
            }
            return new ProfileReader().convert(names[0]);
        }
    }
}
