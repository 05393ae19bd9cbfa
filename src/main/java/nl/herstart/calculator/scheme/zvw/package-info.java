/**
 * The income-dependent contribution for the health insurance that is levied by assessment, at the low rate, on income for
 * which no employer pays it (Zorgverzekeringswet art. 41 to 43).
 */
@NullMarked
package nl.herstart.calculator.scheme.zvw;

import org.jspecify.annotations.NullMarked;
