/**
 * What the rooms of the staff desk at {@code /beheer} share: who looks and with which rights, the one door that lets nobody
 * through who has none, and the record of every look. A room offers a {@link nl.herstart.desk.DeskRoom}, gets a {@link
 * nl.herstart.desk.Viewer} with each question, and tells the {@link nl.herstart.desk.Audit} in the same transaction.
 *
 * <p>Words: <i>consulent</i> helps people of a region; <i>coördinator</i> does so too and hands out the work; <i>redacteur</i>
 * writes texts; <i>beheerder</i> gives accounts and sees no persons.
 */
@NullMarked
package nl.herstart.desk;

import org.jspecify.annotations.NullMarked;
