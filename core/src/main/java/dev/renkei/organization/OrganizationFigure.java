package dev.renkei.organization;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ScalarType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.result.Quantity;
import dev.renkei.text.OpenCode;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
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
                            Kind.TYPE,
                            OrganizationFigure::getKind,
                            Builder::kind,
                            "What the figure counts or measures, such as the members of a cooperative (組合員数).")
                    .required(
                            "quantity",
                            Quantity.TYPE,
                            OrganizationFigure::getQuantity,
                            Builder::quantity,
                            "The figure, with its words, its scope and the day of the count if stated.")
                    .extensions(OrganizationFigure::getExtensions, Builder::putAllExtensions));

    /**
     * A kind of figure of an organization (数値の種類), such as {@code union-members} or {@code turnover}.
     *
     * <p>The list is open: the constants are the kinds that Renkei knows.
     *
     * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
     * distinction between {@code equals()} and {@code ==}.
     */
    public static final class Kind extends OpenCode {
        /** The members (会員数). */
        public static final Kind MEMBERS = Kind.of("members");

        /** The associate members (準会員数). */
        public static final Kind ASSOCIATE_MEMBERS = Kind.of("associate-members");

        /** The supporting members (賛助会員数). */
        public static final Kind SUPPORTING_MEMBERS = Kind.of("supporting-members");

        /** The members of a cooperative (組合員数). */
        public static final Kind UNION_MEMBERS = Kind.of("union-members");

        /** The organizations that are members (会員団体数). */
        public static final Kind MEMBER_ORGANIZATIONS = Kind.of("member-organizations");

        /** The households (世帯数). */
        public static final Kind HOUSEHOLDS = Kind.of("households");

        /** The inhabitants (人口). */
        public static final Kind POPULATION = Kind.of("population");

        /** The shops (店舗数). */
        public static final Kind SHOPS = Kind.of("shops");

        /** The places of business (事業所数). */
        public static final Kind OFFICES = Kind.of("offices");

        /** The branches (支部数). */
        public static final Kind BRANCHES = Kind.of("branches");

        /** The staff (職員数). */
        public static final Kind STAFF = Kind.of("staff");

        /** The pupils or students (学生数). */
        public static final Kind STUDENTS = Kind.of("students");

        /** The volunteers (ボランティア数). */
        public static final Kind VOLUNTEERS = Kind.of("volunteers");

        /** The vehicles (車両数). */
        public static final Kind VEHICLES = Kind.of("vehicles");

        /** The turnover of all business (総事業高). */
        public static final Kind TURNOVER = Kind.of("turnover");

        /** The turnover of goods supplied to members (供給高). */
        public static final Kind SUPPLY = Kind.of("supply");

        /** The sales (売上高). */
        public static final Kind SALES = Kind.of("sales");

        /** The capital of a company (資本金). */
        public static final Kind CAPITAL = Kind.of("capital");

        /** The capital that the members of a cooperative paid in (出資金). */
        public static final Kind SHARE_CAPITAL = Kind.of("share-capital");

        /** The type of the codes. */
        public static final ScalarType<Kind> TYPE = typeOf(
                "OrganizationFigureKind",
                "A kind of figure of an organization (数値の種類), of an open list.",
                Kind::of,
                List.of(
                        MEMBERS,
                        ASSOCIATE_MEMBERS,
                        SUPPORTING_MEMBERS,
                        UNION_MEMBERS,
                        MEMBER_ORGANIZATIONS,
                        HOUSEHOLDS,
                        POPULATION,
                        SHOPS,
                        OFFICES,
                        BRANCHES,
                        STAFF,
                        STUDENTS,
                        VOLUNTEERS,
                        VEHICLES,
                        TURNOVER,
                        SUPPLY,
                        SALES,
                        CAPITAL,
                        SHARE_CAPITAL));

        private Kind(String code) {
            super(code);
        }

        /**
         * Obtains a kind of figure from its code.
         *
         * <p>For example, {@code OrganizationFigure.Kind.of("union-members")}.
         *
         * @param code  the code, lower-case words joined by hyphens, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind of(String code) {
            return new Kind(code);
        }

        /**
         * Obtains a kind of figure from its text, as {@link #of(String)} does.
         *
         * @param text  the code, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind parse(CharSequence text) {
            return of(text.toString());
        }

        /**
         * Obtains a kind of figure from its text, as {@link #parse(CharSequence)} does.
         *
         * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
         *
         * @param text  the text, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
         */
        public static Kind valueOf(String text) {
            return parse(text);
        }

        /**
         * Obtains a known kind from its label, the inverse of {@link #getLabel(Locale)}.
         *
         * <p>For example, {@code OrganizationFigure.Kind.parse("組合員数", Locale.JAPANESE)} returns {@code union-members}. Width and case
         * are ignored.
         *
         * @param label  the label, or the code itself, not null
         * @param locale  the language of the label, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if no known kind has the label
         */
        public static Kind parse(CharSequence label, Locale locale) {
            return find(Kind.TYPE, label, locale);
        }
    }

    OrganizationFigure() {}

    /** {@return a new builder, on which {@code quantity} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the kind of figure, empty if not stated, not null} */
    public abstract Optional<Kind> getKind();

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
    public static OrganizationFigure of(Kind kind, Quantity quantity) {
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
