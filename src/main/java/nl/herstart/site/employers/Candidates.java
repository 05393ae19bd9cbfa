package nl.herstart.site.employers;

import java.util.List;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.StaffLetter;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.work.Seekers.Seeker;
import nl.herstart.vacancy.VacancyId;

/** The people whom a vacancy may suit. Nothing is sent or written but by a press of a caseworker. */
public interface Candidates {

    /** Those of a region in which the viewer works, who is registered longest first. */
    List<Seeker> in(Viewer viewer, String region, VacancyId vacancy);

    /**
     * Has a person mailed about a vacancy, and writes down why.
     *
     * @param version that of the case which the viewer saw
     */
    Reply send(Viewer viewer, PersonId person, long version, StaffLetter letter, String note);

    /** Writes down why a person is not mailed about a vacancy. */
    Reply pass(Viewer viewer, PersonId person, long version, String note);
}
