package dev.renkei.examples.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.RenkeiModule;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import dev.renkei.validation.Finding;
import dev.renkei.validation.RenkeiValidator;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Hibernate ORM validates an entity that holds an agreement before it writes it, and refuses what is not valid. */
class PersistenceTest {

    private static final Clock IN_FORCE = at("2025-06-01T00:00:00Z");
    private static final Clock EXPIRED = at("2026-06-01T00:00:00Z");

    private static final Agreement AGREEMENT = Agreement.builder()
            .title("見守り協定")
            .addParties(Party.of("みなと市"), Party.of("かもめ市"))
            .concludedOn(StatedDate.of(PartialDate.parse("2023-04-03")))
            .term(Term.endingOn(PartialDate.parse("2026-03-31")))
            .build();

    private final AtomicReference<Clock> clock = new AtomicReference<>(IN_FORCE);
    private final ValidatorFactory validators = Provider.factory(clock::get);
    private final EntityManagerFactory entities = new HibernatePersistenceConfiguration("agreements")
            .managedClass(StoredAgreement.class)
            .jdbcUrl("jdbc:h2:mem:agreements")
            .property("jakarta.persistence.schema-generation.database.action", "drop-and-create")
            .property("jakarta.persistence.validation.factory", validators)
            .property(
                    MappingSettings.JSON_FORMAT_MAPPER,
                    new Jackson3JsonFormatMapper(JsonMapper.builder()
                            .addModule(new RenkeiModule(ReadOptions.standard()))
                            .build()))
            .createEntityManagerFactory();

    @AfterEach
    void close() {
        entities.close();
        validators.close();
    }

    @Test
    void anAgreementThatHasExpiredCanBeUpdated() {
        assertThat(RenkeiValidator.standard()
                        .withClock(EXPIRED)
                        .validate(AGREEMENT)
                        .getFindings())
                .extracting(Finding::getCode)
                .containsExactly("agreement.term.expired");
        entities.runInTransaction(em -> em.persist(new StoredAgreement(1, AGREEMENT)));

        Agreement renamed =
                Agreement.builder().from(AGREEMENT).title("見守りに関する協定").build();
        clock.set(EXPIRED);
        entities.runInTransaction(em -> em.find(StoredAgreement.class, 1L).setAgreement(renamed));

        assertThat(stored(1)).isEqualTo(renamed);
    }

    @Test
    void anAgreementIsReadAsItWasWritten() {
        entities.runInTransaction(em -> em.persist(new StoredAgreement(1, AGREEMENT)));

        assertThat(stored(1)).isEqualTo(AGREEMENT);
    }

    @Test
    void whatAnotherApplicationHasAddedIsNotLostInSilence() {
        entities.runInTransaction(em -> {
            em.persist(new StoredAgreement(1, AGREEMENT));
            em.flush();
            em.createNativeQuery("update StoredAgreement set agreement = ? format json")
                    .setParameter(
                            1, new String(RenkeiJson.writeCompact(AGREEMENT), UTF_8).replaceFirst("\\{", "{\"x\":1,"))
                    .executeUpdate();
        });

        assertThatThrownBy(() -> stored(1)).rootCause().hasMessageContaining("json.unknown-property /x");
    }

    @Test
    void anAgreementThatIsNotValidIsNotWritten() {
        Agreement alone =
                Agreement.builder().title("協定").addParties(Party.of("みなと市")).build();

        assertThatExceptionOfType(RollbackException.class)
                .isThrownBy(() -> entities.runInTransaction(em -> em.persist(new StoredAgreement(1, alone))))
                .havingCause()
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.getConstraintViolations())
                                .extracting(
                                        violation -> violation.getPropertyPath().toString())
                                .containsExactly("agreement.parties"));
    }

    private Agreement stored(long id) {
        return entities.callInTransaction(
                em -> em.find(StoredAgreement.class, id).agreement());
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Tokyo"));
    }
}
