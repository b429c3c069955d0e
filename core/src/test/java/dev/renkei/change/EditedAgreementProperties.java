package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The changes between an agreement and what some edits make of it. */
class EditedAgreementProperties {

    @Provide
    Arbitrary<Agreement> agreements() {
        return States.agreements();
    }

    @Provide
    Arbitrary<UnaryOperator<Agreement>> edits() {
        return Edits.several();
    }

    @Property
    void theChangesOfAnEditGiveTheEditedState(
            @ForAll("agreements") Agreement before, @ForAll("edits") UnaryOperator<Agreement> edit) {
        Agreement after = edit.apply(before);
        AgreementChange change = AgreementChange.between(before, after);
        assertThat(change.applyTo(before)).isEqualTo(new MergeResult<>(after, List.of()));
        assertThat(change.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void eachChangeIsNeeded(@ForAll("agreements") Agreement before, @ForAll("edits") UnaryOperator<Agreement> edit) {
        Agreement after = edit.apply(before);
        AgreementChange all = AgreementChange.between(before, after);
        List<Change> changes = all.getChanges();
        for (Change change : changes) {
            List<Change> others = new ArrayList<>(changes);
            others.remove(change);
            assertThat(all.apply(others, before).getDocument())
                    .as("without %s", change)
                    .isNotEqualTo(after);
        }
    }

    @Property
    void theWayBackFromAnEditMirrorsTheWay(
            @ForAll("agreements") Agreement before, @ForAll("edits") UnaryOperator<Agreement> edit) {
        Mirror.assertMirrored(before, edit.apply(before));
    }
}
