/**
 * The one store of the house. {@link nl.herstart.platform.database.Database} opens it, keeps it sound and hands out
 * transactions; what is in the tables is the business of the rooms. The words: the <em>writer</em> is the single
 * thread that changes rows, by <em>pieces</em> of work that others ask for; <em>readers</em> may only look.
 */
@NullMarked
package nl.herstart.platform.database;

import org.jspecify.annotations.NullMarked;
