package nl.leiden.kennisstad.organisation;

/** Who held, or holds, which office when. */
public record TermView(OfficeTermId id, PersonId person, OfficeView office, TermOfOffice days) {}
