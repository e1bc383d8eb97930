package vn.tgpl.people.form;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.people.ContactSafety;

/** Puts behind a number or an address that it is not to be used, wherever one of the two is shown. */
@Component
public class SafetyMarks {

    private static final String BETWEEN = " · ";

    private final MessageSource messages;

    SafetyMarks(MessageSource messages) {
        this.messages = messages;
    }

    /** Null where no number is known; a number nobody has asked about is marked as such. */
    public @Nullable String phone(@Nullable String shown, ContactSafety safety) {
        return shown == null || shown.isEmpty() || safety.mayBeCalled()
                ? shown
                : shown + BETWEEN + text(SafetyWords.phone(safety.phone()));
    }

    /** Null where no address is known. */
    public @Nullable String address(@Nullable String shown, ContactSafety safety) {
        return shown == null || shown.isEmpty() || safety.mayBeVisited()
                ? shown
                : shown + BETWEEN + text(SafetyWords.address(false));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
