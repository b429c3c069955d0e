package dev.renkei.json.cost;

import dev.renkei.agreement.Agreement;
import dev.renkei.change.AgreementChange;
import dev.renkei.json.CollidingNames;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A program that reads, indexes and compares long lists, first of ordinary names and then of names that all have one hash code,
 * and writes how many steps each took. It needs {@link StepAgent}.
 */
public final class CountedReading {

    private CountedReading() {}

    /**
     * Runs the program.
     *
     * @param arguments  how many names a list has, with commas between the numbers; then the lists, none for all
     */
    public static void main(String[] arguments) {
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        run(lists().get(0), 10, CollidingNames::ordinary);
        for (LongList list : lists()) {
            if (!wanted.isEmpty() && !wanted.contains(list.toString())) {
                continue;
            }
            for (String size : arguments[0].split(",", -1)) {
                int names = Integer.parseInt(size);
                long ordinary = run(list, names, CollidingNames::ordinary);
                long colliding = run(list, names, CollidingNames::of);
                System.out.println(list + " " + names + " " + ordinary + " " + colliding);
            }
        }
    }

    static List<LongList> lists() {
        return Stream.of(Agreement.class, Register.class)
                .flatMap(type -> LongList.in(type).stream())
                .toList();
    }

    private static long run(LongList list, int size, IntFunction<String> names) {
        byte[] payload = list.withNames(size, names).getBytes(StandardCharsets.UTF_8);
        byte[] reversed = list.withNames(size, i -> names.apply(size - i)).getBytes(StandardCharsets.UTF_8);
        long start = Steps.count;
        if (list.type() == Register.class) {
            RenkeiJson.read(payload, Register.class).getValue().ifPresent(Register::index);
        } else {
            Optional<Agreement> before =
                    RenkeiJson.read(payload, Agreement.class).getValue();
            before.map(value -> Register.builder().agreements(List.of(value)).build())
                    .ifPresent(register -> {
                        register.index();
                        register.discrepancies();
                    });
            RenkeiJson.read(reversed, Agreement.class)
                    .getValue()
                    .ifPresent(after -> before.ifPresent(value -> AgreementChange.between(value, after)));
        }
        return Steps.count - start;
    }
}
