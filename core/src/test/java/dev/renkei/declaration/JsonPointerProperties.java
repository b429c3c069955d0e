package dev.renkei.declaration;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonPointerProperties {

    @Property
    boolean orderIsAntisymmetric(@ForAll("pointers") String one, @ForAll("pointers") String other) {
        return compare(one, other) == -compare(other, one);
    }

    @Property
    boolean orderIsTransitive(
            @ForAll("pointers") String one, @ForAll("pointers") String other, @ForAll("pointers") String third) {
        return compare(one, other) > 0 || compare(other, third) > 0 || compare(one, third) <= 0;
    }

    @Property
    boolean orderIsConsistentWithEquals(@ForAll("pointers") String one, @ForAll("pointers") String other) {
        return (compare(one, other) == 0) == one.equals(other)
                && JsonPointer.parse(one).equals(JsonPointer.parse(other)) == one.equals(other);
    }

    @Property
    boolean aPartStandsBehindTheWhole(@ForAll("pointers") String whole, @ForAll("pointers") String part) {
        return part.isEmpty() || compare(whole, whole + part) < 0;
    }

    @Provide
    Arbitrary<String> pointers() {
        return Arbitraries.of("a", "b", "0", "2", "10", "1a", "01", "999999999999")
                .list()
                .ofMaxSize(4)
                .map(steps -> steps.isEmpty() ? "" : "/" + String.join("/", steps));
    }

    private static int compare(String one, String other) {
        return Integer.signum(JsonPointer.parse(one).compareTo(JsonPointer.parse(other)));
    }
}
