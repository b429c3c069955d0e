/**
 * Models partnership agreements between public bodies, cooperatives, companies and associations.
 */
module dev.renkei.core {
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.renkei.agreement;
    exports dev.renkei.casebook;
    exports dev.renkei.change;
    exports dev.renkei.constraint;
    exports dev.renkei.document;
    exports dev.renkei.identifier;
    exports dev.renkei.network;
    exports dev.renkei.organization;
    exports dev.renkei.register;
    exports dev.renkei.result;
    exports dev.renkei.text;
    exports dev.renkei.time;
    exports dev.renkei.validation;

    provides jakarta.validation.ConstraintValidator with
            dev.renkei.validation.ConsistentValidator;
}
