/**
 * Dated law and code lists: groups of entitled persons with their proof papers, fields of law, stages, statuses,
 * results, provinces and communes.
 *
 * <p>Rows are never overwritten by a newer law: an old case reads the rule of its day. Other modules ask
 * {@link vn.tgpl.catalog.Catalogue}.
 */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"shared", "platform", "platform :: web", "platform :: merge"})
@NullMarked
package vn.tgpl.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
