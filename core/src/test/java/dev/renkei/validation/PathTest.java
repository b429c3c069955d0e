package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathTest {

    @Test
    void leadsFromTheRootStepByStep() {
        assertThat(Path.ROOT.toPointer()).isEmpty();
        assertThat(Path.ROOT.child("parties").child(1).child("organization").toPointer())
                .isEqualTo("/parties/1/organization");
    }

    @Test
    void takesSeveralStepsAtOnce() {
        assertThat(Path.ROOT.child("plans", 0, "initiatives", 12).toPointer()).isEqualTo("/plans/0/initiatives/12");
        assertThat(Path.ROOT.child(new Object[0])).isSameAs(Path.ROOT);
    }

    @Test
    void escapesNamesAsAPointerDoes() {
        assertThat(Path.ROOT.child("title").child("a/b~c").toPointer()).isEqualTo("/title/a~1b~0c");
    }

    @Test
    void isNotChangedByItsChildren() {
        Path parties = Path.ROOT.child("parties");
        assertThat(parties.child(0).toPointer()).isEqualTo("/parties/0");
        assertThat(parties.child(1).toPointer()).isEqualTo("/parties/1");
        assertThat(parties.toPointer()).isEqualTo("/parties");
    }
}
