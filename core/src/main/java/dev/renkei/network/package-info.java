/**
 * Models networks (まちづくり, 見守りネットワーク) of organizations that work together without a signed agreement.
 *
 * <p>A {@link dev.renkei.network.Network} has members and an area. Its {@link dev.renkei.network.Network.State} specifies
 * whether it is active, and it chooses a {@link dev.renkei.network.Theme} for a fiscal year. A
 * {@link dev.renkei.network.Charter} contains the philosophy, purpose and goals that several networks share.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package dev.renkei.network;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
