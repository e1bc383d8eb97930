/**
 * Citizens sent by other agencies: a commune's committee (formerly a district's justice office) hands a person on with
 * five facts and a receipt, the centre turns the referral into a request, and the sender hears what became of it.
 *
 * <p>The sender owns what he typed and the state of it; nothing else of a request or a case comes back to him.
 */
@ApplicationModule(
        displayName = "Referrals",
        allowedDependencies = {
            "shared",
            "platform",
            "platform :: web",
            "calendar",
            "offices",
            "audit",
            "people",
            "intake"
        })
@NullMarked
package vn.tgpl.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
