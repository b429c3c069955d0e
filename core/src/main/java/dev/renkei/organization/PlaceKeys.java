package dev.renkei.organization;

import dev.renkei.identifier.LocalGovernment;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.text.TextKey;
import java.util.ArrayList;
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
 * begins. A name that several places have can be each of them, and only those that lie in its whole where that is stated.
 *
 * @param own  the keys of what the place is, not null
 * @param wholes  the keys of what the place is and lies in, not null
 * @param possible  the keys of what the place can be, of a name that several places have, not null
 * @since 0.1.0
 */
public record PlaceKeys(Set<String> own, Set<String> wholes, Set<String> possible) implements NeedsModule {

    /** What the names of the wholes end with in which a place lies. */
    private static final String ENDS_OF_WHOLES = "都道府県郡市区町村";

    /** No name of a local government is longer, wholes included. */
    private static final int MAX_LENGTH = 24;

    // A code alone says what a place is. A name says so for places without a code, and for a whole without a code also
    // what
    // a part with a code lies in.
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
        Optional<PlaceKeys> whole = place.getPartOf().map(each -> of(each, codes));
        Set<String> own = new HashSet<>();
        Set<String> wholes = new HashSet<>();
        Set<String> possible = new HashSet<>();
        Optional<LocalGovernmentCode> stated = place.getCode();
        boolean isSmaller =
                stated.filter(code -> isSmallerThan(code, place, whole)).isPresent();
        for (String name : place.getName().getTexts().values()) {
            Collection<LocalGovernmentCode> known = isSmaller ? Set.of() : within(whole, codes.apply(name));
            if (stated.isPresent()) {
                addBesideCode(TextKey.of(name), known, own, wholes);
            } else if (known.size() > 1) {
                own.add(SHARED_NAME + TextKey.of(name));
                wholes.add(SHARED_NAME + TextKey.of(name));
                known.forEach(code -> {
                    possible.add(CODE + code);
                    LocalGovernment.codesAround(code).stream().skip(1).forEach(around -> wholes.add(CODE + around));
                });
            } else if (known.isEmpty()) {
                addByName(name, own, wholes);
            } else {
                addCode(known.iterator().next(), own, wholes);
                wholes.add(SHARED_NAME + TextKey.of(name));
            }
        }
        stated.ifPresent(code -> addCode(code, isSmaller ? new HashSet<>() : own, wholes));
        whole.ifPresent(keys -> addWhole(place, keys, own, wholes));
        addMembers(place.getMembers().stream().map(each -> of(each, codes)).toList(), own, wholes);
        return new PlaceKeys(own, wholes, possible);
    }

    /** Checks if a code is that of the local government in which a place lies, and not of the place itself. */
    private static boolean isSmallerThan(LocalGovernmentCode code, Place place, Optional<PlaceKeys> whole) {
        return place.getKind().filter(Place.Kind::isSmallerThanMunicipality).isPresent()
                || whole.filter(keys -> keys.own().contains(CODE + code)).isPresent();
    }

    /** Returns those codes of a name that lie in a whole: none if the whole has a code and none of them does. */
    private static Collection<LocalGovernmentCode> within(
            Optional<PlaceKeys> whole, Collection<LocalGovernmentCode> codes) {
        Set<String> around = whole.map(PlaceKeys::ownOrPossible).orElse(Set.of()).stream()
                .filter(key -> key.startsWith(CODE))
                .collect(Collectors.toSet());
        return around.isEmpty()
                ? codes
                : codes.stream()
                        .filter(code -> LocalGovernment.codesAround(code).stream()
                                .skip(1)
                                .anyMatch(each -> around.contains(CODE + each)))
                        .toList();
    }

    private Set<String> ownOrPossible() {
        Set<String> keys = new HashSet<>(own);
        keys.addAll(possible);
        return keys;
    }

    /**
     * Adds what a place is and lies in by the whole that is stated: 国縫地区 in 長万部町 is 長万部町国縫地区, and lies in whatever
     * 国縫地区 means where no whole is stated.
     */
    private static void addWhole(Place place, PlaceKeys whole, Set<String> own, Set<String> wholes) {
        boolean isNamedAlone = own.stream().anyMatch(key -> key.startsWith(NAME) || key.startsWith(NAME_BESIDE_CODE));
        if (isNamedAlone) {
            own.removeIf(key -> key.startsWith(NAME) || key.startsWith(NAME_BESIDE_CODE));
            fullNames(place).forEach(name -> own.add(NAME + name));
            wholes.addAll(own);
        }
        wholes.addAll(whole.wholes());
        wholes.addAll(whole.ownOrPossible());
    }

    /** Returns the keys of the name behind those of its wholes: 長万部町国縫地区 and 北海道長万部町国縫地区. */
    private static List<String> fullNames(Place place) {
        StringBuilder name = new StringBuilder(TextKey.of(place.getName().getDefault()));
        List<String> names = new ArrayList<>();
        Optional<Place> whole = place.getPartOf();
        while (whole.isPresent()) {
            String key = TextKey.of(whole.get().getName().getDefault());
            name.insert(0, name.indexOf(key) == 0 ? "" : key);
            names.add(name.toString());
            whole = whole.get().getPartOf();
        }
        return names;
    }

    /** A place that has members is all of them, and lies in what all of them lie in. */
    private static void addMembers(List<PlaceKeys> members, Set<String> own, Set<String> wholes) {
        Set<String> common = new HashSet<>();
        members.stream().limit(1).forEach(first -> common.addAll(first.wholes()));
        for (PlaceKeys member : members) {
            own.addAll(member.ownOrPossible());
            common.retainAll(member.wholes());
        }
        wholes.addAll(common);
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
