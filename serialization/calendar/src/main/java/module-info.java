/**
 * Writes the deadlines of partnership agreements as a calendar.
 */
module dev.renkei.calendar {
    requires transitive dev.renkei.core;
    requires net.sf.biweekly;
    requires static transitive org.jspecify;

    exports dev.renkei.calendar;
}
