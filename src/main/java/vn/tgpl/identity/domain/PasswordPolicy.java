package vn.tgpl.identity.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.VietnameseText;

/** What a new password must be: long and not guessable. Signs and capitals are nobody's business (ASVS 6.2.5). */
@Component
class PasswordPolicy {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    /** Beside the user name and the words everybody here would try first, so much of its own must a password have. */
    private static final int SHORTEST_REST = 8;

    /** The house and its work, as they are written without marks; docs/security.md names them (ASVS 6.1.2, 6.2.11). */
    private static final Pattern WORDS_OF_THE_HOUSE = Pattern.compile(
            "trogiupphaply|trogiup|phaply|trungtam|chinhanh|sotuphap|tuphap|luatsu|nhanuoc|vietnam|daklak"
                    + "|matkhau|password|administrator|admin|quantri|giamdoc|tgpl");

    /** Folded, so that marks and capitals make none of them another one. */
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
        if (isExpected(username, password)
                || common.contains(VietnameseText.fold(password))
                || plain.codePoints().distinct().count() < 3) {
            throw new PasswordTooCommon();
        }
    }

    /** Whether it says little more than the user name and the words of the house; without any of them it may be what it likes. */
    private static boolean isExpected(String username, String password) {
        String bare = bare(password);
        String name = bare(username);
        String rest = WORDS_OF_THE_HOUSE
                .matcher(name.isEmpty() ? bare : bare.replace(name, ""))
                .replaceAll("");
        return rest.length() < bare.length() && rest.length() < SHORTEST_REST;
    }

    private static String bare(String text) {
        return VietnameseText.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> read(ClassPathResource list) {
        try {
            return list.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(VietnameseText::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
