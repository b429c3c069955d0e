package collection;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Reads and judges the lines of a partition, each once, and keeps of each what the tables and the questions need.
 *
 * @param date  the day on which the agreements are judged
 * @param locale  the language of the messages
 */
record Judge(LocalDate date, Locale locale) implements MapPartitionsFunction<Row, Row> {

    private static final String FINDINGS =
            "line BIGINT, column INT, pointer STRING, code STRING, severity STRING, message STRING";

    static final StructType SCHEMA = StructType.fromDDL(Rows.arrays(
            "findings", FINDINGS,
            "agreements", Extract.AGREEMENTS,
            "parties", Extract.PARTIES,
            "fields", Extract.FIELDS,
            "documents", Question.DOCUMENTS,
            "organizations", Question.ORGANIZATIONS));

    private static final Finding.Position BEGINNING = new Finding.Position(1, 1);

    @Override
    public Iterator<Row> call(Iterator<Row> lines) {
        ZoneId japan = ZoneId.of("Asia/Tokyo");
        Clock noon = Clock.fixed(date.atTime(12, 0).atZone(japan).toInstant(), japan);
        ReadOptions options = ReadOptions.standard().withClock(noon);
        Stream<Row> each = StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false);
        return each.map(line -> judge(line.getLong(0), line.getAs(1), options)).iterator();
    }

    private Row judge(long line, byte[] payload, ReadOptions options) {
        ReadResult<Agreement> result = RenkeiJson.read(payload, Agreement.class, options);
        List<Agreement> read = result.getValue().stream().toList();
        boolean isValid = result.isValid();
        return RowFactory.create(
                Rows.map(result.getReport().getFindings(), finding -> row(line, finding)),
                Rows.map(read, agreement -> Extract.agreement(line, agreement, isValid, date)),
                Rows.flatMap(read, agreement -> Extract.parties(line, agreement)),
                Rows.flatMap(read, agreement -> Extract.fields(line, agreement)),
                Rows.map(read, agreement -> Question.document(line, agreement, payload, date)),
                Rows.flatMap(read, agreement -> Question.organizations(line, agreement)));
    }

    private Row row(long line, Finding finding) {
        Finding.Position position = finding.getPosition().orElse(BEGINNING);
        return RowFactory.create(
                line + position.line() - 1,
                position.column(),
                finding.getPointer(),
                finding.getCode(),
                finding.getSeverity().name(),
                finding.getMessage(locale));
    }
}
