package dev.renkei.examples.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A table with a column of JSON, by plain JDBC.
 *
 * @param connection  the connection to the database
 * @param parameter  how the database takes a text as JSON: {@code cast(? as jsonb)} or {@code ? format json}
 */
record AgreementTable(Connection connection, String parameter) {

    void store(long id, Agreement agreement) throws SQLException {
        String insertion = "insert into agreement (id, document) values (?, " + parameter + ")";
        try (PreparedStatement insert = connection.prepareStatement(insertion)) {
            insert.setLong(1, id);
            insert.setString(2, new String(RenkeiJson.writeCompact(agreement), UTF_8));
            insert.executeUpdate();
        }
    }

    Agreement load(long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select document from agreement where id = ?")) {
            query.setLong(1, id);
            ResultSet row = query.executeQuery();
            row.next();
            return RenkeiJson.read(row.getString(1), Agreement.class, ReadOptions.standard())
                    .orElseThrow();
        }
    }
}
