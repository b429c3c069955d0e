/**
 * Models the numbers and codes that identify organizations, places and goals.
 *
 * <p>An {@link dev.renkei.identifier.Identifier} is a value in a scheme, such as {@code jp-corporate-number:4120105000656}. An
 * invalid value is kept, so that a document can be loaded and reported on; {@code check()} returns what is wrong with it. The list
 * of schemes is open: an {@link dev.renkei.identifier.IdentifierScheme} can have any name. Its constants are the schemes whose
 * values can be checked.
 *
 * <p>Two schemes have a type of their own, whose values are always valid: the {@link dev.renkei.identifier.CorporateNumber}
 * (法人番号) of an organization, and the {@link dev.renkei.identifier.LocalGovernmentCode} (全国地方公共団体コード) of a
 * prefecture, city or ward. The corporate number of a local government contains its code, so each can be derived from the other.
 * The table of {@link dev.renkei.identifier.LocalGovernment}s, each of a {@link dev.renkei.identifier.LocalGovernment.Kind}, has
 * their names and codes.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.identifier;

import org.jspecify.annotations.NullMarked;
