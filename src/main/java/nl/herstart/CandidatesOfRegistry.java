package nl.herstart;

import java.util.List;
import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.CaseWork;
import nl.herstart.registry.Contact;
import nl.herstart.registry.PersonId;
import nl.herstart.registry.Registry;
import nl.herstart.registry.Reply;
import nl.herstart.registry.Seekers;
import nl.herstart.registry.Seekers.Seeker;
import nl.herstart.registry.Seen;
import nl.herstart.registry.StaffLetter;
import nl.herstart.site.employers.Candidates;
import nl.herstart.vacancy.VacancyId;

/** The people of the registry, whom a vacancy may suit; what is done about them stands in their case. */
record CandidatesOfRegistry(Seekers seekers, CaseWork work) implements Candidates {

    static CandidatesOfRegistry of(Registry registry) {
        return new CandidatesOfRegistry(new Seekers(registry), new CaseWork(registry));
    }

    @Override
    public List<Seeker> in(Viewer viewer, String region, VacancyId vacancy) {
        return seekers.in(viewer, region, vacancy.object());
    }

    /** The note comes first: it names why before anything leaves. */
    @Override
    public Reply send(Viewer viewer, PersonId person, long version, StaffLetter letter, String note) {
        var noted = pass(viewer, person, version, note);
        return noted instanceof Reply.Done done ? work.mail(viewer, new Seen(person, done.version()), letter) : noted;
    }

    @Override
    public Reply pass(Viewer viewer, PersonId person, long version, String note) {
        return work.contact(
                viewer,
                new Seen(person, version),
                new Contact.New(Contact.Kind.INTERN, Optional.empty(), note, "", Optional.empty(), Optional.empty()));
    }
}
