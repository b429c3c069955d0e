/**
 * Holds many things at once: the register (台帳) in which an office or a union keeps or publishes them.
 *
 * <p>A {@link dev.renkei.register.Register} holds agreements, initiatives that stand alone, networks and collections of cases.
 */
@NullMarked
@ValueStyle
package dev.renkei.register;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
