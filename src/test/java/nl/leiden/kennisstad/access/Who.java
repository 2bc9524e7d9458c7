package nl.leiden.kennisstad.access;

/** Kinds of visitors; those with a mailbox sign in with an account of the demonstration. */
enum Who {
    NOBODY,
    DISABLED,
    ADMINISTRATOR("beheerder"),
    COORDINATOR("coordinator"),
    MEMBER("stuurgroep"),
    REPRESENTATIVE("vertegenwoordiger"),
    LEAD("trekker"),
    GUEST("gast");

    final String mailbox;

    Who() {
        this("");
    }

    Who(String mailbox) {
        this.mailbox = mailbox;
    }
}
