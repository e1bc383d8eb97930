/**
 * Requests for legal aid: received through any channel, checked against the law of the day, answered at once.
 *
 * <p>The answer (accept, call for papers, refuse, transfer, answer on the spot) is proposed by a pure policy and decided
 * by an officer; every decision is a row with who, when and why.
 *
 * <p>An acceptance is told by {@link vn.tgpl.intake.RequestAccepted}, within whose transaction the case is opened.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "shared",
            "platform",
            "platform :: web",
            "platform :: merge",
            "platform :: presence",
            "calendar",
            "catalog",
            "offices",
            "identity",
            "audit",
            "people",
            "people :: conflict",
            "people :: form",
            "practitioners"
        })
@NullMarked
package vn.tgpl.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
