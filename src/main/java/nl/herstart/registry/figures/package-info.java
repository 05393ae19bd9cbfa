/**
 * What a region did, in numbers that tell of nobody; the door is {@link nl.herstart.registry.figures.Dashboard}. Before somebody is
 * erased, {@link nl.herstart.registry.figures.KeptFigures} keeps what must still be counted.
 */
@NullMarked
package nl.herstart.registry.figures;

import org.jspecify.annotations.NullMarked;
