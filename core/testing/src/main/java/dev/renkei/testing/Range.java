package dev.renkei.testing;

/** How many of something there are. */
record Range(int fewest, int most) {

    Range {
        if (fewest < 0 || most < fewest) {
            throw new IllegalArgumentException(
                    "Range must not be negative nor end before it starts but was " + fewest + " to " + most);
        }
    }
}
