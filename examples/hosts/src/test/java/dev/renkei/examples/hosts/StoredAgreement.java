package dev.renkei.examples.hosts;

import dev.renkei.agreement.Agreement;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entity of the host: an agreement in a column of JSON. */
@Entity
class StoredAgreement {

    @Id
    private long id;

    @Valid
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Agreement agreement;

    /** Creates an entity without values, as Hibernate does. */
    StoredAgreement() {}

    StoredAgreement(long id, Agreement agreement) {
        this.id = id;
        this.agreement = agreement;
    }

    @Nullable
    Agreement agreement() {
        return agreement;
    }

    void setAgreement(Agreement agreement) {
        this.agreement = agreement;
    }
}
