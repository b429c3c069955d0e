package dev.renkei.agreement;

import dev.renkei.document.ScalarType;
import java.util.List;

/**
 * Lists the known {@linkplain RelationKind kinds of relations}.
 */
public final class RelationKinds {

    /** This agreement replaces the other. */
    public static final RelationKind SUPERSEDES = RelationKind.of("supersedes");

    /** This agreement supplements the other. */
    public static final RelationKind EXTENDS = RelationKind.of("extends");

    /** This agreement is made under the other. */
    public static final RelationKind UNDER_FRAMEWORK = RelationKind.of("under-framework");

    /** The source names the other agreement without describing the relation. */
    public static final RelationKind RELATED = RelationKind.of("related");

    /** The type of the codes. */
    public static final ScalarType<RelationKind> TYPE =
            RelationKind.typeOf(RelationKind::of, List.of(SUPERSEDES, EXTENDS, UNDER_FRAMEWORK, RELATED));

    private RelationKinds() {}
}
