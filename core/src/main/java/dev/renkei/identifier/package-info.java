/**
 * Models the numbers and codes by which organizations, places and goals are identified.
 *
 * <p>An {@link dev.renkei.identifier.Identifier} is a value in a scheme, such as
 * {@code jp-corporate-number:4120105000656}. It is kept even if it is wrong, so that a document can be loaded and
 * reported on; {@code check()} tells what is wrong with it. An {@link dev.renkei.identifier.IdentifierScheme} is an
 * open list: {@link dev.renkei.identifier.IdentifierSchemes} names the schemes whose values can be checked, any other
 * may be used beside them.
 *
 * <p>Two schemes have a type of their own, whose values are always right: the
 * {@link dev.renkei.identifier.CorporateNumber} (法人番号) of an organization, and the
 * {@link dev.renkei.identifier.LocalGovernmentCode} (全国地方公共団体コード) of a prefecture, city or ward. A local government's
 * corporate number contains its code, so that each leads to the other.
 */
@NullMarked
package dev.renkei.identifier;

import org.jspecify.annotations.NullMarked;
