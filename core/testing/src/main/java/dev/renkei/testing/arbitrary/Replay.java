package dev.renkei.testing.arbitrary;

import dev.renkei.testing.RandomSource;
import dev.renkei.testing.Sampler;

/**
 * Makes choices again: where they are too high the highest, where none are left the simplest.
 *
 * <p>A part makes those of the part that stood in its place, whether or not all choices before it were made. So what becomes simpler
 * in one part changes nothing in those after it.
 */
final class Replay implements RandomSource {

    private final Choices choices;
    private Choices.Part whole;
    private int nextPart;
    private int next;

    Replay(Choices choices) {
        this.choices = choices;
        this.whole = new Choices.Part(-1, choices.parts().size(), 0, choices.size());
    }

    @Override
    public int below(int bound) {
        int end = nextPart < whole.next() ? choices.parts().get(nextPart).start() : whole.end();
        return next < end ? Math.min(choices.values()[next++], bound - 1) : 0;
    }

    @Override
    public <T> T part(Sampler<T> sampler) {
        Choices.Part outer = whole;
        Choices.Part part = nextPart < outer.next()
                ? choices.parts().get(nextPart)
                : new Choices.Part(nextPart, nextPart, next, next);
        whole = part;
        nextPart = part.number() + 1;
        next = part.start();
        T sample = sampler.sample(this);
        whole = outer;
        nextPart = part.next();
        next = part.end();
        return sample;
    }
}
