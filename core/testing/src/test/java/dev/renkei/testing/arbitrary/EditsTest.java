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
        Recording first = Recording.of(new SeededRandomSource(5));
        List<Integer> numbers = NUMBERS.sample(first);

        assertThat(NUMBERS.sample(Recording.again(first.values())))
                .isEqualTo(numbers)
                .isNotEmpty();
    }

    @Test
    void choicesThatAreTooHighAreMadeTheHighest() {
        RandomSource again = Recording.again(new int[] {9, 2});

        assertThat(again.below(5)).isEqualTo(4);
        assertThat(again.below(5)).isEqualTo(2);
        assertThat(again.below(5)).isZero();
    }

    private static <T> T smallest(Sampler<T> sampler, Predicate<T> fails) {
        return Shrinking.smallest(sampler, fails).findFirst().orElseThrow();
    }
}
