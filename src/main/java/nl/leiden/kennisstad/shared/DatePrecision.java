package nl.leiden.kennisstad.shared;

/** How exactly a date was meant: 'autumn 2017' is a season, 'before 1 November 2017' a day. */
public enum DatePrecision {
    DAY,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    /** Comes back, such as 'every year': no range, never overdue. */
    RECURRING,
    /** No date at all, such as 'as soon as possible': no range, never overdue. */
    UNDATED;

    public boolean hasRange() {
        return this != RECURRING && this != UNDATED;
    }
}
