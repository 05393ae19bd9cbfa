package nl.herstart.agreement;

import java.util.function.Function;
import nl.herstart.platform.mail.Mail;
import nl.herstart.value.EmailAddress;

/** Mail to the party that does something, whose address nobody is shown. */
public final class OwnerMail {

    private final Register register;

    public OwnerMail(Register register) {
        this.register = register;
    }

    /**
     * Mails the owner of an agreement, if there is one with an address.
     *
     * @param letter the mail, to an address
     * @return whether there was
     */
    public boolean tell(String covenant, String number, Function<EmailAddress, Mail> letter) {
        return register.database.write(transaction -> {
            var address = CovenantRows.find(transaction, covenant)
                    .flatMap(found -> found.agreement(number)
                            .flatMap(one -> found.parties().stream()
                                    .filter(party ->
                                            party.name().equals(one.terms().owner()))
                                    .flatMap(party -> party.contact().stream())
                                    .findFirst()));
            address.ifPresent(to -> register.outbox.put(transaction, Register.object(covenant), letter.apply(to)));
            return address.isPresent();
        });
    }
}
