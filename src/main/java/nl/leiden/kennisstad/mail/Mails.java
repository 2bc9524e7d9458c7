package nl.leiden.kennisstad.mail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox. */
@Service
public class Mails {

    /**
     * Queues a mail in the transaction that has a reason for it: it is sent when that commits, and
     * never when it does not.
     *
     * @return false when the same mail was queued before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean queue(NewMail mail) {
        throw new UnsupportedOperationException("not yet: " + mail.key());
    }
}
