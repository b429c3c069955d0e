package dev.renkei.json;

import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.Scalars.INTEGER;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;

import dev.renkei.agreement.Classification;
import dev.renkei.agreement.CooperationField;

/**
 * Declares the documents about fields of cooperation.
 */
final class FieldCodecs {

    static final Codec<Classification> CLASSIFICATION = extensible(
            ObjectCodec.of(
                            "Classification",
                            "A code of a published classification (分類) that a field is put under.",
                            Classification::builder,
                            Classification.Builder::build)
                    .required(
                            "scheme",
                            STRING,
                            Classification::getScheme,
                            Classification.Builder::scheme,
                            "The scheme, such as sdg.")
                    .optional(
                            "version",
                            STRING,
                            Classification::getVersion,
                            Classification.Builder::version,
                            "The version or year of the scheme.")
                    .required(
                            "code",
                            STRING,
                            Classification::getCode,
                            Classification.Builder::code,
                            "The code within the scheme."),
            Classification.Builder::putAllExtensions);

    static final Codec<CooperationField> COOPERATION_FIELD = extensible(
            ObjectCodec.of(
                            "CooperationField",
                            "A field of cooperation (連携分野) that an agreement or a plan names.",
                            CooperationField::builder,
                            CooperationField.Builder::build)
                    .optional(
                            "id",
                            STRING,
                            CooperationField::getId,
                            CooperationField.Builder::id,
                            "The key by which initiatives speak of the field.")
                    .optional(
                            "number",
                            INTEGER,
                            CooperationField::getNumber,
                            CooperationField.Builder::number,
                            "The ordinal of the field.")
                    .optional(
                            "numberAsWritten",
                            STRING,
                            CooperationField::getNumberAsWritten,
                            CooperationField.Builder::numberAsWritten,
                            "The ordinal as written, such as ① or (1).")
                    .optional(
                            "label",
                            TEXT,
                            CooperationField::getLabel,
                            CooperationField.Builder::label,
                            "The label of the field.")
                    .list(
                            "otherLabels",
                            TEXT,
                            CooperationField::getOtherLabels,
                            CooperationField.Builder::otherLabels,
                            "The other wordings of the label in the same source.")
                    .flag(
                            "catchAll",
                            CooperationField::isCatchAll,
                            CooperationField.Builder::catchAll,
                            "Whether the field gathers whatever the others leave out (その他).")
                    .list(
                            "classifications",
                            CLASSIFICATION,
                            CooperationField::getClassifications,
                            CooperationField.Builder::classifications,
                            "The codes of published classifications.")
                    .list(
                            "sdgGoals",
                            INTEGER,
                            CooperationField::getSdgGoals,
                            CooperationField.Builder::sdgGoals,
                            "The numbers of the Sustainable Development Goals that the source shows for the field, 1 to 17."),
            CooperationField.Builder::putAllExtensions);

    private FieldCodecs() {}
}
