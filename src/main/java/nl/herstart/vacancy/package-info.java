/**
 * The work that employers report, and what becomes of it; without a page or a sentence.
 *
 * <p>The words: an employer <em>reports</em> a {@link nl.herstart.vacancy.Vacancy}, <em>confirms</em> it by the link in the mail,
 * and a caseworker of the region <em>approves</em> it, asks about it or refuses it. From then on it is <em>open</em>, up to and
 * with its last day, unless it is filled or stopped first. A change that matters is <em>proposed</em>: what was approved stays
 * until that is judged as well.
 *
 * <p>{@link nl.herstart.vacancy.OpenVacancies} is the only way to what everybody may see; it knows no contact. All stand on one
 * {@link nl.herstart.vacancy.Board}.
 */
@NullMarked
package nl.herstart.vacancy;

import org.jspecify.annotations.NullMarked;
