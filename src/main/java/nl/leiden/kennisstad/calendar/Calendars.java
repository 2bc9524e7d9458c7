package nl.leiden.kennisstad.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.Format;
import org.springframework.stereotype.Service;

/** Writes iCalendar (RFC 5545, and RFC 5546 for invitations), with the time zone it is in. */
@Service
public class Calendars {

    private static final String PRODUCT = "-//Leiden Kennisstad//portal//";
    private static final Duration REFRESH = Duration.ofHours(12);

    private final VTimeZone zone;

    Calendars() {
        TimeZoneRegistry registry = TimeZoneRegistryFactory.getInstance().createRegistry();
        this.zone =
                Objects.requireNonNull(registry.getTimeZone(Format.ZONE.getId())).getVTimeZone();
    }

    /** What is asked of whoever gets it. */
    public enum Asking {
        REQUEST,
        CANCEL
    }

    /** An invitation, its update, or its cancellation. */
    public String invitation(CalendarEvent event, Asking method) {
        Calendar calendar = calendar(Language.NL);
        calendar.add(new Method(method.name()));
        calendar.add(zone);
        calendar.add(write(event));
        return written(calendar);
    }

    /** A calendar to subscribe to. */
    public String feed(String name, Language language, List<CalendarEvent> events) {
        Calendar calendar = calendar(language);
        calendar.add(new Method("PUBLISH"));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(), REFRESH));
        calendar.add(zone);
        events.forEach(event -> calendar.add(write(event)));
        return written(calendar);
    }

    private static Calendar calendar(Language language) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT + language.name()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private static VEvent write(CalendarEvent event) {
        VEvent written =
                new VEvent(
                        ZonedDateTime.of(event.start(), Format.ZONE),
                        ZonedDateTime.of(event.end(), Format.ZONE),
                        clean(event.summary()));
        written.replace(new DtStamp(event.stamp()));
        written.add(new Uid(event.uid()));
        written.add(new Sequence(event.sequence()));
        written.add(new Status(event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        if (event.description() != null) {
            written.add(new Description(clean(event.description())));
        }
        if (event.location() != null) {
            written.add(new Location(clean(event.location())));
        }
        if (event.url() != null) {
            written.add(new Url(URI.create(event.url())));
        }
        CalendarEvent.Person organizer = event.organizer();
        if (organizer != null) {
            Organizer from = new Organizer(mailto(organizer));
            from.add(new Cn(name(organizer)));
            written.add(from);
        }
        event.attendees().forEach(person -> written.add(attendee(person)));
        return written;
    }

    private static Attendee attendee(CalendarEvent.Person person) {
        Attendee attendee = new Attendee(mailto(person));
        attendee.add(new Cn(name(person)));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    /** Characters that an address in a calendar cannot have are escaped. */
    private static URI mailto(CalendarEvent.Person person) {
        try {
            return new URI("mailto", person.email(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No e-mail address: " + person.email(), e);
        }
    }

    /** A parameter holds no quotation mark and no line. */
    private static String name(CalendarEvent.Person person) {
        return clean(person.name()).replaceAll("[\"\\n]+", " ").strip();
    }

    /** Characters that no calendar takes. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }

    private static String written(Calendar calendar) {
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
