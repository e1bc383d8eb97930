package vn.tgpl.catalog.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code as it reads today, ready to be shown.
 *
 * @param marks what it is marked as today
 */
record CodeLine(
        String code,
        String label,
        @Nullable String article,
        int order,
        List<String> marks,
        String from,
        String lastDay,
        String href) {}
