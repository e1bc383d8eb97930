package vn.tgpl.audit.web;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who searched.
 *
 * @param whoHref what else he did, null where nobody is known
 * @param found how many he was shown
 */
record SearchLine(
        String at,
        String who,
        @Nullable String whoHref,
        String where,
        String found,
        @Nullable String address) {}
