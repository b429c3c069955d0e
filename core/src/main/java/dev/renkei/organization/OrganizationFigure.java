package dev.renkei.organization;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.result.Quantity;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure of an organization (組合員数, 総事業高), with what it counts and when.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class OrganizationFigure implements Document permits ImmutableOrganizationFigure {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<OrganizationFigure, Builder> TYPE = DocumentType.of(
            OrganizationFigure.class,
            "A figure of an organization, such as its members or its turnover.",
            type -> type.builtBy(OrganizationFigure::builder, Builder::build)
                    .optional(
                            "kind",
                            OrganizationFigureKind.TYPE,
                            OrganizationFigure::getKind,
                            Builder::kind,
                            "What the figure tells of the organization, such as the members of a cooperative (組合員数).")
                    .required(
                            "quantity",
                            Quantity.TYPE,
                            OrganizationFigure::getQuantity,
                            Builder::quantity,
                            "The figure, with its words, its scope and the day of the count if stated.")
                    .extensions(OrganizationFigure::getExtensions, Builder::putAllExtensions));

    OrganizationFigure() {}

    /** {@return a new builder, on which {@code quantity} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the figure tells of the organization, empty if not stated, not null} */
    public abstract Optional<OrganizationFigureKind> getKind();

    /** {@return the figure, with its words, its scope and the day of the count if stated, not null} */
    @Valid
    public abstract Quantity getQuantity();

    /**
     * Obtains a figure of a kind.
     *
     * @param kind  the kind, not null
     * @param quantity  the figure, not null
     * @return the figure of the kind, not null
     */
    public static OrganizationFigure of(OrganizationFigureKind kind, Quantity quantity) {
        return builder().kind(kind).quantity(quantity).build();
    }

    /**
     * Returns the kind and the figure, for example {@code OrganizationFigure[shops, 87 店舗]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("OrganizationFigure", getKind(), getQuantity());
    }

    /** Builds a {@link OrganizationFigure}. */
    public static final class Builder extends ImmutableOrganizationFigure.Builder
            implements DocumentBuilder<OrganizationFigure, OrganizationFigure.Builder> {
        Builder() {}
    }
}
