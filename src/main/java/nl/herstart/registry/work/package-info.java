/**
 * The doors for staff, who bring their rights along as a {@link nl.herstart.desk.Viewer}: {@link
 * nl.herstart.registry.work.Worklist} to find, {@link nl.herstart.registry.work.Cases} to see and edit, {@link
 * nl.herstart.registry.work.CaseWork} to work, {@link nl.herstart.registry.work.Freezing} to stop that, {@link
 * nl.herstart.registry.work.Seekers} to look whom a vacancy suits and {@link nl.herstart.registry.work.Export} to take along.
 */
@NullMarked
package nl.herstart.registry.work;

import org.jspecify.annotations.NullMarked;
