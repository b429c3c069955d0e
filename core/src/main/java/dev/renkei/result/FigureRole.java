package dev.renkei.result;

import dev.renkei.declaration.ConstantType;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import java.util.Locale;

/**
 * Specifies what a figure is to the source: stated without more, planned, aimed at, achieved, a change, or for comparison only.
 *
 * @since 0.1.0
 */
public enum FigureRole implements NeedsModule, Labelled {
    /** The source states the figure and says no more of it. */
    STATED,

    /** The figure is planned or expected (計画・予定・見込み). */
    PLANNED,

    /** The figure is aimed at (目標). */
    TARGET,

    /** The figure was achieved or counted (実績). */
    ACTUAL,

    /** The figure is an increase, or a decrease if it is negative, and not a count (増減). */
    CHANGE,

    /** The figure is only for comparison, and belongs to something else (参考). */
    CONTEXT;

    /** The type of the constants. */
    public static final ConstantType<FigureRole> TYPE = ConstantType.of(
            FigureRole.class, "What a figure is: stated, planned, aimed at, achieved, a change or for comparison.");

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
