package dev.renkei.testing;

import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import java.util.List;
import java.util.Locale;

/**
 * The numbers of organizations of a form.
 *
 * <p>The corporate number of a local government holds its code, as in truth. Those of registered corporations begin, after
 * the check digit, with the code of the registry office (会社法人等番号); no office has the code 9999, so that none of them is issued.
 */
enum Registration {
    LOCAL_GOVERNMENT {
        @Override
        List<Identifier> identifiers(PlaceName place, OrganizationForm form) {
            return List.of(
                    Identifier.of(place.code()), Identifier.of(place.code().toCorporateNumber()));
        }
    },
    SPECIAL_WARD {
        @Override
        List<Identifier> identifiers(PlaceName place, OrganizationForm form) {
            return List.of(
                    Identifier.of(place.specialWardCode()),
                    Identifier.of(place.specialWardCode().toCorporateNumber()));
        }
    },
    PREFECTURE {
        @Override
        List<Identifier> identifiers(PlaceName place, OrganizationForm form) {
            return List.of(Identifier.of(IdentifierScheme.ISO_3166, place.prefectureIsoCode()));
        }
    },
    COMPANY {
        @Override
        List<Identifier> identifiers(PlaceName place, OrganizationForm form) {
            return List.of(registered(1, form, place.index()));
        }
    },
    OTHER_CORPORATION {
        @Override
        List<Identifier> identifiers(PlaceName place, OrganizationForm form) {
            return List.of(registered(5, form, place.index()));
        }
    },
    CORPORATION_OF_A_PREFECTURE {
        @Override
        List<Identifier> identifiers(PlaceName place, OrganizationForm form) {
            return List.of(registered(5, form, place.prefectureIndex()));
        }
    },
    NONE {
        @Override
        List<Identifier> identifiers(PlaceName place, OrganizationForm form) {
            return List.of();
        }
    };

    /** Returns the identifiers of the organization of a form at a place, always the same ones. */
    abstract List<Identifier> identifiers(PlaceName place, OrganizationForm form);

    private static Identifier registered(int category, OrganizationForm form, int index) {
        int serial = form.index() * 1000 + index + 1;
        return Identifier.of(
                CorporateNumber.ofBaseNumber(String.format(Locale.ROOT, "9999%02d%06d", category, serial)));
    }
}
