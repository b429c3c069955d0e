package dev.renkei.lists;

import java.util.Locale;

/**
 * What a column of a list says of an agreement.
 *
 * <p>Its name in a mapping is the constant in lower case with hyphens, such as {@code concluded-on}.
 *
 * @since 0.1.0
 */
public enum ColumnTarget {
    /** The number of the row (No., 番号). */
    NUMBER(new NumberCodec()),

    /** The title of the agreement (協定名, 名称). */
    TITLE(TextCodecs.TITLE),

    /** The kind of agreement (協定の種類). */
    KIND(new KindCodec()),

    /** The counterparties (締結先, 相手方), one or several in a cell. */
    PARTIES(new PartiesCodec()),

    /** The day of conclusion (締結日), and those of amendments and renewals beside it. */
    CONCLUDED_ON(EventsCodec.CONCLUSION),

    /** The day from which the agreement has effect (発効日, 開始日). */
    EFFECTIVE_ON(DateCodec.EFFECTIVE_ON),

    /** The last day in force of an agreement that was ended early (解約日). */
    TERMINATED_ON(DateCodec.TERMINATED_ON),

    /** The days on which the agreement was amended (改正年月日), one or several in a cell. */
    AMENDED_ON(EventsCodec.AMENDMENTS),

    /** The days on which the agreement was renewed (更新年月日), one or several in a cell. */
    RENEWED_ON(EventsCodec.RENEWALS),

    /** How long the agreement runs: a period, a length, an end, with or without renewal (期間). */
    TERM(new TermCodec()),

    /** The last day of the term (満了日, 終了日). */
    TERM_END(new TermEndCodec()),

    /** Whether and how the agreement is renewed (更新). */
    RENEWAL(new RenewalCodec()),

    /** The fields of cooperation (分野), one or several in a cell. */
    FIELDS(new FieldsCodec()),

    /** A mark if the agreement is about the field that the header names (○). */
    FIELD_MARK(new FieldMarkCodec()),

    /** The purpose (目的). */
    PURPOSE(TextCodecs.PURPOSE),

    /** What the agreement says in short (協定内容, 概要). */
    CONTENT(TextCodecs.CONTENT),

    /** The offices in charge (担当課, 所管). */
    OFFICE(TextCodecs.OFFICE),

    /** The places that the agreement covers (対象地域). */
    PLACES(TextCodecs.PLACES),

    /** The address of the counterparty (住所). */
    ADDRESS(TextCodecs.ADDRESS),

    /** The telephone number of the counterparty (電話番号). */
    TELEPHONE(TextCodecs.TELEPHONE),

    /** The mail addresses of the counterparty (メールアドレス). */
    EMAIL(TextCodecs.EMAIL),

    /** The web pages of the counterparty (ホームページ). */
    WEB_PAGE(TextCodecs.WEB_PAGE),

    /** A number of things (件数, 団体数), which is kept among the extensions. */
    COUNT(new CountCodec()),

    /** Remarks (備考). */
    NOTE(TextCodecs.NOTE),

    /** Anything else, which is kept among the extensions of the agreement under the header. */
    KEEP(new KeepCodec());

    private final ColumnCodec codec;

    ColumnTarget(ColumnCodec codec) {
        this.codec = codec;
    }

    ColumnCodec codec() {
        return codec;
    }

    /**
     * Returns the name that mappings have for the target, such as {@code concluded-on}.
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
