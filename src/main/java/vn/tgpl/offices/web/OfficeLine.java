package vn.tgpl.offices.web;

import org.jspecify.annotations.Nullable;

/**
 * A row of the tree of offices, ready to be shown.
 *
 * @param level how deep it stands
 * @param past whether it no longer exists
 */
record OfficeLine(
        String href,
        int level,
        String name,
        String kind,
        String abbreviation,
        @Nullable String address,
        @Nullable String phone,
        String period,
        boolean past,
        @Nullable String successorName) {}
