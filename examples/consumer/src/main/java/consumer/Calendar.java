package consumer;

import java.util.Locale;
import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import java.time.LocalDate;

/** Tells who has to be reminded of an agreement: what the consumer's own code makes of Renkei. */
public final class Calendar {

    private Calendar() {}

    /** Returns one line on an agreement, or all that keeps the payload from being one. */
    public static String line(byte[] payload, LocalDate day) {
        ReadResult<Agreement> result = RenkeiJson.read(payload, Agreement.class);
        return result.getValue()
                .map(agreement -> line(agreement, day))
                .orElseGet(() -> result.getReport().toString());
    }

    private static String line(Agreement agreement, LocalDate day) {
        String status = agreement.statusOn(day).isInForce() ? "in force" : "not in force";
        return agreement.describe(Locale.JAPANESE) + ": " + status + ", "
                + agreement.getParties().size() + " parties";
    }
}
