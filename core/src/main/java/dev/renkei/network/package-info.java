/**
 * Models networks (まちづくり, 見守りネットワーク) of organizations that act together without a signed agreement.
 *
 * <p>A {@link dev.renkei.network.Network} has members and an area, and sets itself a {@link dev.renkei.network.Theme} for a
 * fiscal year. A {@link dev.renkei.network.Charter} holds the philosophy, purpose and goals that networks share.
 */
@NullMarked
@ValueStyle
package dev.renkei.network;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
