package nl.leiden.kennisstad.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked to come to a meeting. */
@Entity
class MeetingInvitee {

    @EmbeddedId private MeetingInviteeId id;
    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    private @Nullable UUID accountId;
    private String name;
    private @Nullable String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private @Nullable Attendance attendance;

    private @Nullable Integer sequence;

    protected MeetingInvitee() {}

    MeetingInvitee(MeetingId meeting, NewInvitee invitee) {
        this.id = MeetingInviteeId.next();
        this.meeting = meeting;
        AccountId account = invitee.account();
        this.accountId = account == null ? null : account.value();
        this.name = invitee.name();
        this.email = invitee.email();
        this.language = invitee.language().tag();
        this.capacity = invitee.capacity();
    }

    void comesAs(Capacity as) {
        this.capacity = as;
    }

    void attended(@Nullable Attendance how) {
        this.attendance = how;
    }

    void invited(int sent) {
        this.sequence = sent;
    }

    MeetingInviteeId id() {
        return id;
    }

    MeetingId meeting() {
        return meeting;
    }

    InviteeView view() {
        return new InviteeView(
                id,
                accountId == null ? null : new AccountId(accountId),
                name,
                email,
                Language.ofTag(language).orElseThrow(),
                capacity,
                attendance,
                sequence);
    }
}
