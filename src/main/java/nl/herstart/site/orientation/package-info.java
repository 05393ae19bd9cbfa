/**
 * "Waar sta je nu?" at {@code /wegwijzer}: six questions along two axes, <em>willen</em> (do I want to, now?) and
 * <em>kunnen</em> (can I: care, energy, skills, language, transport, money?), which lead to a plan of a few steps, or to a
 * page that takes "not yet" for the full answer it is. Nobody is scored, named or sorted: an answer only ever leads to
 * a step, and each step says which answer it came from.
 *
 * <p>All six questions stand on one page. They are short, each may be skipped, and whoever sees them all at once knows what
 * is asked, in what order to think, and that it ends; six pages would make six decisions to go on of what is one sheet at
 * the kitchen table. It also leaves nothing to carry from page to page.
 *
 * <p>Policy is in {@link nl.herstart.site.orientation.Task} and {@link nl.herstart.site.orientation.StepPlan}, conversation in
 * the routes, wording in the templates and {@code stappen.properties}. Nothing is kept here or put in an address that is
 * sent; see {@link nl.herstart.site.orientation.PlanCode} for how a visitor keeps a plan.
 */
@NullMarked
package nl.herstart.site.orientation;

import org.jspecify.annotations.NullMarked;
