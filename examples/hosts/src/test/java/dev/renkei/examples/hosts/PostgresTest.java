package dev.renkei.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.Samples;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import jakarta.persistence.EntityManagerFactory;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says about PostgreSQL, in a PostgreSQL. */
class PostgresTest {

    private static final Pattern STATEMENT = Pattern.compile("(?ms)^```sql\\n(.*?)^```$");

    private static final List<Agreement> SAMPLES =
            Samples.agreements(1).limit(20).toList();

    @TempDir
    private static Path folder;

    private static Postgres postgres;
    private static List<String> statements;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        statements = statementsOf("embedding.md");
        postgres = Postgres.in(folder);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void agreementsAreFoundByPartyAndByDate() throws SQLException {
        assertThat(statements).hasSize(3);
        try (Connection connection = DriverManager.getConnection(postgres.url())) {
            connection.createStatement().execute(statements.get(0));
            AgreementTable table = new AgreementTable(connection, "cast(? as jsonb)");
            table.store(
                    1,
                    between("みなと市", "かもめ市")
                            .concludedOn(StatedDate.of(PartialDate.parse("2017-02-08")))
                            .build());
            table.store(
                    2,
                    between("みなと市", "北辰県")
                            .concludedOn(JapaneseDates.parse("平成29年４月１日（土）"))
                            .build());
            table.store(
                    3,
                    between("かもめ市", "北辰県")
                            .concludedOn(StatedDate.of(PartialDate.parse("2017-05")))
                            .build());
            table.store(4, between("みなと市", "北辰県").build());

            assertThat(ids(connection, statements.get(1), "みなと市")).containsExactly(1L, 2L, 4L);
            assertThat(ids(connection, statements.get(1), "みなと")).isEmpty();
            assertThat(ids(connection, statements.get(2), "2017-04-01", "2018-04-01"))
                    .containsExactly(2L, 3L);
        }
    }

    @Test
    void theTableOfTheCookbookTakesAndFindsAgreements() throws IOException, SQLException {
        List<String> page = statementsOf("cookbook.md");
        assertThat(page).hasSize(1);
        Agreement agreement = between("みなと市", "かもめ市").build();
        try (Connection connection = DriverManager.getConnection(postgres.url())) {
            connection.createStatement().execute("create schema cookbook; set search_path to cookbook");
            String[] both = page.get(0).split(";", 2);
            connection.createStatement().execute(both[0]);
            try (PreparedStatement row = connection.prepareStatement("insert into agreement values (?, ?, ?::jsonb)")) {
                row.setString(1, "minato-2017");
                row.setString(2, RenkeiJson.fingerprint(agreement));
                row.setString(3, new String(RenkeiJson.writeCompact(agreement), StandardCharsets.UTF_8));
                row.executeUpdate();
            }

            try (ResultSet found = connection.createStatement().executeQuery(both[1])) {
                assertThat(found.next()).isTrue();
                assertThat(found.getString(1)).isEqualTo("minato-2017");
            }
        }
    }

    @Test
    void aColumnOfJsonKeepsAgreementsAsTheyAre() throws SQLException {
        for (Agreement agreement : SAMPLES) {
            assertThat(storedAs("json", agreement)).isEqualTo(agreement);
        }
    }

    @Test
    void aColumnOfJsonbKeepsTheirCanonicalForm() throws SQLException {
        for (Agreement agreement : SAMPLES) {
            assertThat(RenkeiJson.canonical(storedAs("jsonb", agreement))).isEqualTo(RenkeiJson.canonical(agreement));
        }
    }

    private static List<String> statementsOf(String page) throws IOException {
        return STATEMENT
                .matcher(Files.readString(Path.of("../../docs").resolve(page)))
                .results()
                .map(statement -> statement.group(1))
                .toList();
    }

    private static Agreement storedAs(String type, Agreement agreement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url())) {
            connection.createStatement().execute("create temporary table agreement (id bigint, document " + type + ")");
            AgreementTable table = new AgreementTable(connection, "cast(? as " + type + ")");
            table.store(1, agreement);
            return table.load(1);
        }
    }

    @Test
    void hibernateReadsAgreementsAsTheyWereWritten() {
        Agreement agreement = Samples.agreements(1).findFirst().orElseThrow();
        try (ValidatorFactory validators = Provider.factory(Samples::clock);
                EntityManagerFactory entities = new HibernatePersistenceConfiguration("agreements")
                        .managedClass(StoredAgreement.class)
                        .jdbcUrl(postgres.url())
                        .property("jakarta.persistence.schema-generation.database.action", "drop-and-create")
                        .property("jakarta.persistence.validation.factory", validators)
                        .createEntityManagerFactory()) {
            entities.runInTransaction(em -> em.persist(new StoredAgreement(1, agreement)));

            Agreement stored = entities.callInTransaction(
                    em -> em.find(StoredAgreement.class, 1L).agreement());

            assertThat(stored).isEqualTo(agreement);
        }
    }

    private static Agreement.Builder between(String one, String other) {
        return Agreement.builder().title("見守り協定").addParties(Party.of(one), Party.of(other));
    }

    private static List<Long> ids(Connection connection, String statement, String... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(statement)) {
            for (int index = 0; index < parameters.length; index++) {
                query.setString(index + 1, parameters[index]);
            }
            ResultSet rows = query.executeQuery();
            List<Long> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }
}
