/**
 * How long what is held about people is kept, and what becomes of it afterwards.
 *
 * <p>Reads the tables of the working modules by SQL to tell what is past its period. What each module holds of a person's is told
 * by itself ({@link vn.tgpl.platform.Erasing}); nothing is destroyed without one who proposes and another who carries it out.
 */
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"shared", "platform", "platform :: web", "offices", "audit"})
@NullMarked
package vn.tgpl.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
