package nl.herstart.site.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.registration.OwnCopy;

/** The same as {@link CopyInWords} for machines: fields named as those of the form, words in Dutch, times in UTC. */
final class CopyAsJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CopyAsJson() {}

    static String of(OwnCopy copy, Texts dutch) {
        var all = JSON.createObjectNode();
        var told = all.putObject("aanmelding");
        Typed.of(copy.registration()).forEach(told::put);
        told.put("taal", copy.registration().language().code());
        var agreed = all.putObject("toestemming")
                .put("tekst", copy.agreement().version())
                .put("aangemeld", copy.registeredAt().toString())
                .put("akkoord", copy.agreedAt().toString());
        copy.agreement().organisation().ifPresent(who -> agreed.put("organisatie", who));
        copy.confirmedAt().ifPresent(at -> agreed.put("bevestigd", at.toString()));
        var regions = all.putArray("regio");
        copy.regions().forEach(each -> {
            var region = regions.addObject()
                    .put("regio", each.region())
                    .put("vanaf", each.from().toString());
            each.until().ifPresent(until -> region.put("tot", until.toString()));
        });
        var contacts = all.putArray("notities");
        copy.contacts().forEach(each -> {
            var contact = contacts.addObject()
                    .put("moment", each.at().toString())
                    .put("soort", FormField.choiceName(each.kind()))
                    .put("regio", each.authorRegion());
            each.text().ifPresent(words -> contact.put("tekst", words));
            each.nextStep().ifPresent(words -> contact.put("vervolg", words));
        });
        var messages = all.putArray("mails");
        copy.messages()
                .forEach(each -> messages.addObject()
                        .put("moment", each.at().toString())
                        .put("onderwerp", each.subject())
                        .put("tekst", each.text()));
        var events = all.putArray("wijzigingen");
        copy.events()
                .forEach(each -> events.addObject()
                        .put("moment", each.at().toString())
                        .put("soort", FormField.choiceName(each.change())));
        var looks = all.putArray("inzage");
        copy.looks()
                .forEach(each -> looks.addObject()
                        .put("moment", each.at().toString())
                        .put("soort", CopyInWords.act(each, dutch))
                        .put("regio", String.join(", ", each.regions())));
        return written(all);
    }

    private static String written(ObjectNode all) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
