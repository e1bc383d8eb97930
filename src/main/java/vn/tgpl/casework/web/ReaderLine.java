package vn.tgpl.casework.web;

import org.jspecify.annotations.Nullable;

/**
 * Who did what with a case on one day.
 *
 * @param when the last time, and how often where it was more than once
 * @param what in words, with the fact where one was opened
 * @param reason as it was given, null where none is asked for
 */
record ReaderLine(
        String when,
        String who,
        String what,
        @Nullable String reason,
        @Nullable String address) {}
