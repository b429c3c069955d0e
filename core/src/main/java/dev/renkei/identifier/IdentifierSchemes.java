package dev.renkei.identifier;

/**
 * Lists the known schemes of identifiers.
 */
public final class IdentifierSchemes {

    /**
     * The corporate numbers (法人番号) of the National Tax Agency of Japan, {@code jp-corporate-number}.
     *
     * @see CorporateNumber
     */
    public static final IdentifierScheme JP_CORPORATE_NUMBER = IdentifierScheme.of("jp-corporate-number");

    /**
     * The local government codes (全国地方公共団体コード) of the Ministry of Internal Affairs and Communications of Japan,
     * {@code jp-local-government}.
     *
     * @see LocalGovernmentCode
     */
    public static final IdentifierScheme JP_LOCAL_GOVERNMENT = IdentifierScheme.of("jp-local-government");

    /**
     * The legal entity identifiers of ISO 17442, issued under the Global Legal Entity Identifier Foundation, {@code lei}: 20
     * digits and capital letters, of which the last two are check digits by ISO/IEC 7064, MOD 97-10.
     */
    public static final IdentifierScheme LEI = IdentifierScheme.of("lei");

    /**
     * The countries and subdivisions of ISO 3166, {@code iso-3166}: {@code JP} or {@code JP-27}.
     */
    public static final IdentifierScheme ISO_3166 = IdentifierScheme.of("iso-3166");

    /**
     * The Sustainable Development Goals of the United Nations (A/RES/70/1), {@code sdg}: a goal from {@code 1} to
     * {@code 17} or one of its targets, {@code 11.5} or {@code 11.b}.
     */
    public static final IdentifierScheme SDG = IdentifierScheme.of("sdg");

    /**
     * The web addresses (RFC 3986), {@code url}: absolute, with {@code http} or {@code https}.
     */
    public static final IdentifierScheme URL = IdentifierScheme.of("url");

    private IdentifierSchemes() {}
}
