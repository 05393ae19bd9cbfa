/**
 * The views of an outcome, each in a package of its own behind one {@link nl.herstart.site.calculation.result.View}. Every
 * number comes from {@link nl.herstart.calculator.Calculator}.
 */
@NullMarked
package nl.herstart.site.calculation.result;

import org.jspecify.annotations.NullMarked;
