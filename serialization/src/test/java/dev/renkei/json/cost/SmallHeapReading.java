package dev.renkei.json.cost;

import dev.renkei.json.ReadLimits;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * A program that reads payloads which fill each list up to a limit of bytes, within small limits or the standard ones. It ends
 * with an error if its heap is too small.
 */
public final class SmallHeapReading {

    private SmallHeapReading() {}

    /**
     * Runs the program.
     *
     * @param arguments  "small" or "standard", the bytes of a payload, and perhaps the one list to fill
     */
    public static void main(String[] arguments) {
        ReadLimits limits = arguments[0].equals("small") ? ReadLimits.small() : ReadLimits.standard();
        int bytes = Integer.parseInt(arguments[1]);
        int payloads = 0;
        for (LongList list : CountedReading.lists()) {
            if (arguments.length < 3 || arguments[2].equals(list.toString())) {
                for (int part = 1; part <= 8; part *= 2) {
                    read(list, bytes / part, limits);
                    payloads++;
                }
            }
        }
        System.out.println(payloads);
    }

    private static void read(LongList list, int bytes, ReadLimits limits) {
        IntFunction<String> names = number -> "n" + number;
        int element =
                list.withNames(1001, names).length() - list.withNames(1, names).length();
        int size = Math.max(1, (int) ((bytes - 1000L) * 1000 / element));
        byte[] payload = list.withNames(size, names).getBytes(StandardCharsets.UTF_8);
        RenkeiJson.read(payload, list.type(), ReadOptions.standard().withLimits(limits));
    }
}
