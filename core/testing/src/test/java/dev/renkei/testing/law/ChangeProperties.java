package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Plan;
import dev.renkei.change.AgreementChange;
import dev.renkei.change.MergeResult;
import dev.renkei.change.PlanChange;
import java.lang.reflect.Method;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ChangeProperties {

    @Property
    void nothingChangesBetweenAnAgreementAndItself(@ForAll Agreement agreement) {
        AgreementChange change = AgreementChange.between(agreement, agreement);

        assertThat(change.isEmpty()).isTrue();
        assertThat(change.applyTo(agreement).getDocument()).isEqualTo(agreement);
    }

    @Property
    void theChangesBetweenAnyTwoAgreementsLeadFromOneToTheOther(@ForAll Agreement before, @ForAll Agreement after) {
        AgreementChange change = AgreementChange.between(before, after);

        assertThat(change.applyTo(before).getDocument()).isEqualTo(after);
        assertThat(change.applyTo(before).isComplete()).isTrue();
        assertThat(change.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void aChangeOfEachPartLeadsToTheAgreementWithThatPart(@ForAll Agreement before, @ForAll Agreement other) {
        DocumentType type = new DocumentType(Agreement.class);
        for (Method accessor : type.accessors()) {
            Agreement after = (Agreement) type.mixed(before, other, accessor);
            AgreementChange change = AgreementChange.between(before, after);

            assertThat(change.applyTo(before).getDocument())
                    .as(accessor.getName())
                    .isEqualTo(after);
            assertThat(change.isEmpty()).as(accessor.getName()).isEqualTo(before.equals(after));
        }
    }

    @Property
    void theChangesBetweenAnyTwoPlansLeadFromOneToTheOther(@ForAll Plan before, @ForAll Plan after) {
        PlanChange change = PlanChange.between(before, after);

        assertThat(change.applyTo(before).getDocument()).isEqualTo(after);
        assertThat(change.applyTo(before).isComplete()).isTrue();
        assertThat(change.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void changesThatACopyHasAlreadyChangeNothing(@ForAll Agreement before, @ForAll Agreement after) {
        MergeResult<Agreement> result = AgreementChange.between(before, after).applyTo(after);

        assertThat(result.getDocument()).isEqualTo(after);
        assertThat(result.isComplete()).isTrue();
    }
}
