package dev.renkei.agreement;

import dev.renkei.document.ScalarType;
import java.util.List;

/**
 * Holds the kinds that Renkei knows of {@link RelationKind}.
 */
public final class RelationKinds {

    /** This agreement takes the place of the other. */
    public static final RelationKind SUPERSEDES = RelationKind.of("supersedes");

    /** This agreement adds to the other. */
    public static final RelationKind EXTENDS = RelationKind.of("extends");

    /** This agreement is made under the other. */
    public static final RelationKind UNDER_FRAMEWORK = RelationKind.of("under-framework");

    /** The other agreement is named without more being said. */
    public static final RelationKind RELATED = RelationKind.of("related");

    /** The type of the codes. */
    public static final ScalarType<RelationKind> TYPE =
            RelationKind.typeOf(RelationKind::of, List.of(SUPERSEDES, EXTENDS, UNDER_FRAMEWORK, RELATED));

    private RelationKinds() {}
}
