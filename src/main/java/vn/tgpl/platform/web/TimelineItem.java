package vn.tgpl.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param when the moment, ready to show
 * @param by who did it
 * @param kind colour of its dot: done, info, overdue or neutral
 */
public record TimelineItem(
        String when,
        String title,
        @Nullable String by,
        @Nullable String text,
        String kind,
        @Nullable String href) {}
