/**
 * From one region to another, by {@link nl.herstart.registry.handover.Handovers}, or to a gemeente, which comes by {@link
 * nl.herstart.registry.handover.GemeenteLinks}.
 */
@NullMarked
package nl.herstart.registry.handover;

import org.jspecify.annotations.NullMarked;
