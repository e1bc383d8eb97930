package vn.tgpl.catalog.domain;

import org.jspecify.annotations.Nullable;

/**
 * What taking over a file would do.
 *
 * @param id under which the rows wait for confirmation; none when something is wrong with them
 */
public record DryRun(@Nullable CommuneImportId id, CheckedSheet sheet) {}
