package dev.renkei.organization;

import dev.renkei.identifier.LocalGovernment;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.text.TextKey;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The keys under which places are compared: what a place is, and in what it lies.
 *
 * <p>A place is known by its code, or by the code that its name has in the {@linkplain LocalGovernment table} of local governments:
 * 大阪市 lies in 大阪府, and 長万部町国縫地区 in 長万部町. A name that the table lacks is compared as it is, and lies in that with which it
 * begins. A name that several places have can be each of them.
 *
 * @param own  the keys of what the place is, not null
 * @param wholes  the keys of what the place is and lies in, not null
 * @param possible  the keys of what the place can be, of a name that several places have, not null
 */
public record PlaceKeys(Set<String> own, Set<String> wholes, Set<String> possible) implements NeedsModule {

    /** What the names of the wholes end with in which a place lies. */
    private static final String ENDS_OF_WHOLES = "都道府県郡市区町村";

    /** No name of a local government is longer, wholes included. */
    private static final int MAX_LENGTH = 24;

    // A code alone says what a place is. A name says so for places without a code, and for a whole without a code also
    // what a part
    // with a code lies in.
    private static final String CODE = "code ";
    private static final String NAME = "name ";
    private static final String NAME_BESIDE_CODE = "coded ";
    private static final String SHARED_NAME = "shared ";

    /**
     * Creates the keys of a place.
     *
     * @param own  the keys of what it is, not null
     * @param wholes  the keys of what it is and lies in, not null
     * @param possible  the keys of what it can be, not null
     */
    public PlaceKeys {
        own = Collections.unmodifiableSet(own);
        wholes = Collections.unmodifiableSet(wholes);
        possible = Collections.unmodifiableSet(possible);
    }

    /**
     * Obtains the keys of a place.
     *
     * @param place  the place, not null
     * @return the keys, not null
     */
    public static PlaceKeys of(Place place) {
        return of(place, PlaceKeys::codesOf);
    }

    /**
     * Obtains the keys of a place, where names have other codes than in the table.
     *
     * @param place  the place, not null
     * @param codes  returns the codes of a name, none if it has none, not null
     * @return the keys, not null
     */
    public static PlaceKeys of(Place place, Function<String, ? extends Collection<LocalGovernmentCode>> codes) {
        Set<String> own = new HashSet<>();
        Set<String> wholes = new HashSet<>();
        Set<String> possible = new HashSet<>();
        Optional<LocalGovernmentCode> stated = place.getCode();
        for (String name : place.getName().getTexts().values()) {
            Collection<LocalGovernmentCode> known = codes.apply(name);
            if (stated.isPresent()) {
                addBesideCode(TextKey.of(name), known, own, wholes);
            } else if (known.size() > 1) {
                own.add(SHARED_NAME + TextKey.of(name));
                wholes.add(SHARED_NAME + TextKey.of(name));
                known.forEach(code -> {
                    possible.add(CODE + code);
                    LocalGovernment.codesAround(code).stream().skip(1).forEach(whole -> wholes.add(CODE + whole));
                });
            } else if (known.isEmpty()) {
                addByName(name, own, wholes);
            } else {
                addCode(known.iterator().next(), own, wholes);
                wholes.add(SHARED_NAME + TextKey.of(name));
            }
        }
        stated.ifPresent(code -> addCode(code, own, wholes));
        return new PlaceKeys(own, wholes, possible);
    }

    /**
     * Obtains the keys of the place of a code.
     *
     * @param code  the code, not null
     * @return the keys, not null
     */
    public static PlaceKeys of(LocalGovernmentCode code) {
        Set<String> own = new HashSet<>();
        Set<String> wholes = new HashSet<>();
        addCode(code, own, wholes);
        return new PlaceKeys(own, wholes, Set.of());
    }

    /**
     * Returns the codes of the local governments of a name, by the table.
     *
     * @param name  the name, not null
     * @return the codes, none if the table lacks the name, not null
     */
    public static Set<LocalGovernmentCode> codesOf(String name) {
        return LocalGovernment.named(name).stream()
                .map(LocalGovernment::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void addCode(LocalGovernmentCode code, Set<String> own, Set<String> wholes) {
        own.add(CODE + code);
        LocalGovernment.codesAround(code).forEach(whole -> wholes.add(CODE + whole));
    }

    private static void addBesideCode(
            String key, Collection<LocalGovernmentCode> known, Set<String> own, Set<String> wholes) {
        if (known.isEmpty()) {
            own.add(NAME_BESIDE_CODE + key);
            wholes.add(NAME + key);
            wholesByName(key).forEach(whole -> wholes.add(NAME + whole));
        } else {
            wholes.add(SHARED_NAME + key);
        }
    }

    private static void addByName(String name, Set<String> own, Set<String> wholes) {
        String key = TextKey.of(name);
        own.add(NAME + key);
        wholes.add(NAME + key);
        wholes.add(NAME_BESIDE_CODE + key);
        List<LocalGovernment> around = LocalGovernment.atStartOf(name);
        around.stream().flatMap(each -> each.codes().stream()).forEach(code -> wholes.add(CODE + code));
        if (around.isEmpty()) {
            wholesByName(key).forEach(whole -> {
                wholes.add(NAME + whole);
                wholes.add(NAME_BESIDE_CODE + whole);
            });
        }
    }

    private static Set<String> wholesByName(String key) {
        Set<String> wholes = new HashSet<>();
        for (int end = 2; end < Math.min(key.length(), MAX_LENGTH); end++) {
            if (ENDS_OF_WHOLES.indexOf(key.charAt(end - 1)) >= 0) {
                wholes.add(key.substring(0, end));
            }
        }
        return wholes;
    }

    /**
     * Returns the keys of what the place certainly is and lies in: a place with a code does not lie in one that has its name alone,
     * if several have that name.
     *
     * @return the keys, not null
     */
    public Set<String> certainWholes() {
        return wholes.stream()
                .filter(key -> !key.startsWith(SHARED_NAME) || own.contains(key))
                .collect(Collectors.toSet());
    }

    /**
     * Checks if the place is another or lies in it. A place of a name that several have does if one of them does.
     *
     * @param whole  the keys of what the other place is or can be, not null
     * @return true if the place lies in the other, or is the other
     */
    public boolean areWithin(Set<String> whole) {
        return !Collections.disjoint(wholes, whole) || !Collections.disjoint(possible, whole);
    }
}
