package dev.renkei.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.testing.Samples;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTableTest {

    @Test
    void h2KeepsAgreementsAsTheyAre() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:plain")) {
            connection.createStatement().execute("create table agreement (id bigint primary key, document json)");
            AgreementTable table = new AgreementTable(connection, "? format json");
            List<Agreement> agreements = Samples.agreements(1).limit(50).toList();

            for (int id = 0; id < agreements.size(); id++) {
                table.store(id, agreements.get(id));
                assertThat(table.load(id)).isEqualTo(agreements.get(id));
            }
        }
    }
}
