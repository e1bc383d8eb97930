package vn.tgpl.identity.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a new password must be: long and not guessable. Signs and capitals are nobody's business (ASVS 6.2.5). */
@Component
class PasswordPolicy {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    private final Set<String> common;

    PasswordPolicy() {
        this.common = read(new ClassPathResource("identity/common-passwords.txt"));
    }

    /** Refuses a password that is too easy to guess for this user. */
    void check(String username, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new PasswordTooShort();
        }
        if (password.length() > LONGEST) {
            throw new PasswordTooLong();
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.equals(username.toLowerCase(Locale.ROOT))) {
            throw new PasswordLikeUsername();
        }
        if (common.contains(plain) || plain.codePoints().distinct().count() < 3) {
            throw new PasswordTooCommon();
        }
    }

    private static Set<String> read(ClassPathResource list) {
        try {
            return list.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
