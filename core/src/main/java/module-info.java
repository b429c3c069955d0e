/**
 * Models partnership agreements between public bodies, cooperatives, companies and associations.
 */
module dev.renkei.core {
    requires transitive jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.renkei.constraint;
    exports dev.renkei.identifier;
    exports dev.renkei.organization;
    exports dev.renkei.result;
    exports dev.renkei.text;
    exports dev.renkei.time;
}
