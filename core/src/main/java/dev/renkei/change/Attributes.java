package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;

/** The attributes of the documents that are compared, each named as in JSON. */
final class Attributes {

    static final AttributeTable<Agreement, Agreement.Builder> AGREEMENT = new AttributeTable<>(Agreement.TYPE);
    static final AttributeTable<Party, Party.Builder> PARTY = new AttributeTable<>(Party.TYPE);
    static final AttributeTable<CooperationField, CooperationField.Builder> FIELD =
            new AttributeTable<>(CooperationField.TYPE);
    static final AttributeTable<Plan, Plan.Builder> PLAN = new AttributeTable<>(Plan.TYPE);
    static final AttributeTable<Initiative, Initiative.Builder> INITIATIVE = new AttributeTable<>(Initiative.TYPE);

    private Attributes() {}
}
