package dev.renkei.testing;

import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.identifier.LocalGovernmentCode;
import java.util.List;
import java.util.Locale;

/**
 * The numbers of organizations of a form.
 *
 * <p>The corporate number of a local government holds its code, as in truth. Those of registered corporations begin, after
 * the check digit, with the code of the registry office (会社法人等番号); no office has the code 9999, so that none of them is issued.
 */
enum Registration {
    LOCAL_GOVERNMENT,
    SPECIAL_WARD,
    PREFECTURE,
    COMPANY,
    OTHER_CORPORATION,
    CORPORATION_OF_A_PREFECTURE,
    NONE;

    /** Returns the identifiers of the organization of a form at a place, always the same ones. */
    List<Identifier> identifiers(PlaceName place, OrganizationForm form) {
        return switch (this) {
            case LOCAL_GOVERNMENT -> identifiers(place.code());
            case SPECIAL_WARD -> identifiers(place.specialWardCode());
            case PREFECTURE -> List.of(Identifier.of(IdentifierScheme.ISO_3166, place.prefectureIsoCode()));
            case COMPANY -> List.of(registered(1, form, place.index()));
            case OTHER_CORPORATION -> List.of(registered(5, form, place.index()));
            case CORPORATION_OF_A_PREFECTURE -> List.of(registered(5, form, place.prefectureIndex()));
            case NONE -> List.of();
        };
    }

    private static List<Identifier> identifiers(LocalGovernmentCode code) {
        return List.of(Identifier.of(code), Identifier.of(code.toCorporateNumber()));
    }

    private static Identifier registered(int category, OrganizationForm form, int index) {
        int serial = form.index() * 1000 + index + 1;
        return Identifier.of(
                CorporateNumber.ofBaseNumber(String.format(Locale.ROOT, "9999%02d%06d", category, serial)));
    }
}
