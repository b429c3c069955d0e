/**
 * Models partnership agreements between public bodies, cooperatives, companies and associations.
 */
// The modules of Jackson need not be there.
@SuppressWarnings("module")
module dev.renkei.core {
    requires transitive jakarta.validation;
    requires static com.fasterxml.jackson.annotation;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.renkei.agreement;
    exports dev.renkei.casebook;
    exports dev.renkei.change;
    exports dev.renkei.character to
            dev.renkei.json,
            dev.renkei.lists;
    exports dev.renkei.constraint;
    exports dev.renkei.declaration to
            dev.renkei.jackson2,
            dev.renkei.json,
            dev.renkei.json.testing,
            dev.renkei.lists,
            dev.renkei.testing;
    exports dev.renkei.document;
    exports dev.renkei.identifier;
    exports dev.renkei.mapper to
            dev.renkei.jackson2,
            dev.renkei.json;
    exports dev.renkei.message;
    exports dev.renkei.network;
    exports dev.renkei.organization;
    exports dev.renkei.register;
    exports dev.renkei.result;
    exports dev.renkei.stated to
            dev.renkei.json;
    exports dev.renkei.text;
    exports dev.renkei.time;
    exports dev.renkei.validation;
    exports dev.renkei.wording to
            dev.renkei.json,
            dev.renkei.json.testing,
            dev.renkei.lists,
            dev.renkei.testing;

    opens dev.renkei.mapper to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    provides jakarta.validation.ConstraintValidator with
            dev.renkei.validation.ConsistentValidator;
}
