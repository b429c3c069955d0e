package dev.renkei.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.testing.RandomSource;
import dev.renkei.testing.Sampler;
import dev.renkei.testing.SeededRandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final Sampler<List<Integer>> NUMBERS =
            choices -> choices.list(0, 200, (each, index) -> each.between(0, 1000));

    @Test
    void aListIsShrunkToTheElementsThatMatterAndThoseToTheLowest() {
        assertThat(smallest(NUMBERS, numbers -> numbers.stream().anyMatch(number -> number >= 700)))
                .containsExactly(700);
        assertThat(smallest(NUMBERS, numbers -> numbers.size() >= 3)).containsExactly(0, 0, 0);
    }

    @Test
    void aPartThatDoesNotMatterIsLeftOut() {
        Sampler<Optional<List<Integer>>> maybe = choices -> choices.maybe(9, 10, NUMBERS);

        assertThat(smallest(maybe, any -> true)).isEmpty();
        assertThat(smallest(maybe, Optional::isPresent)).contains(List.of());
    }

    @Test
    void whatCountsItsPartsBeforehandIsShrunkToThoseThatMatter() {
        Sampler<List<Integer>> counted = choices -> IntStream.range(0, choices.below(20))
                .mapToObj(i -> choices.part(part -> part.below(100)))
                .toList();

        assertThat(smallest(counted, numbers -> numbers.lastIndexOf(90) == numbers.size() - 1 && !numbers.isEmpty()))
                .containsExactly(90);
    }

    @Test
    void whatChoosesAmongWhatIsLeftIsShrunkToThoseThatMatter() {
        Sampler<List<String>> without = choices -> {
            List<String> left = new ArrayList<>(List.of("あ", "い", "う", "え", "お", "か", "き", "く", "け", "こ"));
            return choices.list(0, 10, (part, index) -> left.remove(part.below(left.size())));
        };

        assertThat(smallest(without, letters -> letters.contains("き"))).containsExactly("き");
    }

    @Test
    void eachShrunkSampleIsSimplerThanTheOneBefore() {
        Shrinkable<List<Integer>> shrinkable = SampledShrinkable.of(NUMBERS, new SeededRandomSource(1));

        assertThat(shrinkable.shrink())
                .isNotEmpty()
                .allMatch(each -> each.distance().compareTo(shrinkable.distance()) < 0);
    }

    @Test
    void theSimplestSampleCannotBeShrunk() {
        assertThat(SampledShrinkable.simplest(NUMBERS).shrink()).isEmpty();
        assertThat(SampledShrinkable.simplest(NUMBERS).value()).isEmpty();
    }

    @Test
    void choicesThatAreMadeAgainGiveTheSameSample() {
        Recording first = new Recording(new SeededRandomSource(5));
        List<Integer> numbers = NUMBERS.sample(first);

        assertThat(NUMBERS.sample(new Replay(first.choices())))
                .isEqualTo(numbers)
                .isNotEmpty();
    }

    @Test
    void choicesThatAreTooHighAreMadeTheHighest() {
        RandomSource again = new Replay(new Choices(new int[] {9, 2}, List.of()));

        assertThat(again.below(5)).isEqualTo(4);
        assertThat(again.below(5)).isEqualTo(2);
        assertThat(again.below(5)).isZero();
    }

    @Test
    void aPartMakesItsChoicesAgainWhateverIsMadeBeforeIt() {
        Recording first = new Recording(bound -> bound - 1);
        first.below(2);
        first.part(part -> part.below(3) + part.below(4));
        first.part(part -> part.below(5));

        RandomSource again = new Replay(first.choices());
        assertThat(List.of(again.below(9), again.below(9))).containsExactly(1, 0);
        assertThat(again.<Integer>part(part -> part.below(9))).isEqualTo(2);
        assertThat(again.<Integer>part(part -> part.<Integer>part(inner -> inner.below(9)) + part.below(9)))
                .isEqualTo(4);
        assertThat(again.<Integer>part(part -> part.below(9))).isZero();
    }

    @Test
    void whatLaterPartsDependUponIsShrunkAlone() {
        Sampler<List<Integer>> sized = choices -> {
            int size = choices.below(4);
            List<Integer> first = choices.part(part ->
                    IntStream.range(0, size).map(i -> part.below(100)).boxed().toList());
            int second = choices.part(part -> size + part.below(100));
            return List.of(first.size(), second);
        };

        assertThat(smallest(sized, numbers -> numbers.get(1) >= 50)).containsExactly(0, 50);
    }

    @Test
    void whatIsLeftOutMovesThePartsAfterIt() {
        Recording recording = new Recording(bound -> bound - 1);
        recording.part(outer -> outer.part(inner -> inner.below(2)) + outer.part(inner -> inner.below(3)));
        recording.part(part -> part.below(4));
        Choices choices = recording.choices();
        Choices.Part inner = choices.parts().get(1);
        Choices.Part outer = choices.parts().get(0);

        Choices without = Edit.leavingOut(inner).applyTo(choices);
        assertThat(without.values()).containsExactly(2, 3);
        assertThat(without.parts())
                .containsExactly(
                        new Choices.Part(0, 2, 0, 1), new Choices.Part(1, 2, 0, 1), new Choices.Part(2, 3, 1, 2));
        Choices simple = Edit.simplifying(outer).applyTo(choices);
        assertThat(simple.values()).containsExactly(0, 3);
        assertThat(simple.parts()).containsExactly(new Choices.Part(0, 1, 0, 1), new Choices.Part(1, 2, 1, 2));
    }

    private static <T> T smallest(Sampler<T> sampler, Predicate<T> fails) {
        return Shrinking.smallest(sampler, fails).findFirst().orElseThrow();
    }
}
