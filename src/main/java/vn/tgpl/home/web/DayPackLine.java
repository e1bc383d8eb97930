package vn.tgpl.home.web;

import org.jspecify.annotations.Nullable;

/**
 * One set of papers in the list of them.
 *
 * @param href of the file, null as long as it is not there
 * @param state in words, with how far it has come
 */
public record DayPackLine(
        String office,
        String askedAt,
        String why,
        String state,
        boolean underWay,
        @Nullable String href,
        String size) {}
