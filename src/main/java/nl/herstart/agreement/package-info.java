/**
 * What parties agreed for people who return to work, and how far each thing is; without a page or a sentence for visitors.
 *
 * <p>The words: parties sign a {@link nl.herstart.agreement.Covenant} (<em>convenant</em>); in it stand agreements ({@link
 * nl.herstart.agreement.Agreement}, <em>afspraken</em>), each with a {@link nl.herstart.agreement.Standing} (<em>status</em>). One
 * with a {@link nl.herstart.agreement.Target} is counted. Whether something is late is computed, never typed.
 *
 * <p>Everything comes in by {@link nl.herstart.agreement.CovenantFile}, which reads what editors write and names every mistake, and
 * {@link nl.herstart.agreement.Register}, which adds what is new in it. Statuses are added, never changed.
 */
@NullMarked
package nl.herstart.agreement;

import org.jspecify.annotations.NullMarked;
