package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page with an id in its address, and every form about a thing, says where it stands and leads back. */
class BreadcrumbTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<String> BEARERS = List.of(
            "platform/parts :: breadcrumb",
            "casework/parts :: head",
            "duties/parts :: head",
            "intake/decision :: frame");

    /** Lists, sheets on paper and forms of what is not there yet; a page of another kind is about something. */
    private static final List<String> ABOUT_NO_ONE_THING = List.of(
            "audit/journal.html",
            "calendar/holiday-new.html",
            "calendar/holidays.html",
            "calendar/periods.html",
            "casework/list.html",
            "casework/register-print.html",
            "casework/register.html",
            "casework/verification-incoming.html",
            "casework/verifications.html",
            "catalog/code-lists.html",
            "catalog/commune-import-new.html",
            "catalog/communes.html",
            "catalog/difficult-area-new.html",
            "catalog/difficult-areas.html",
            "catalog/difficult-village-new.html",
            "catalog/eligibility-groups.html",
            "catalog/law-version-new.html",
            "catalog/law-versions.html",
            "catalog/statistics-columns.html",
            "duties/list.html",
            "home/day-packs.html",
            "home/calendar.html",
            "home/search.html",
            "home/work.html",
            "identity/account-new.html",
            "identity/accounts.html",
            "identity/passkeys.html",
            "identity/password.html",
            "identity/recovery-codes.html",
            "identity/roles.html",
            "identity/second-factor-enrolment.html",
            "identity/second-factor.html",
            "identity/sign-ins.html",
            "intake/new.html",
            "intake/requests.html",
            "offices/office-new.html",
            "offices/offices.html",
            "people/people.html",
            "platform/drafts.html",
            "platform/printed.html",
            "platform/sent-again.html",
            "practitioners/list.html",
            "referrals/list.html",
            "referrals/new.html",
            "reporting/answers.html",
            "reporting/cases.html",
            "reporting/dashboard.html",
            "retention/disposals.html",
            "retention/periods.html");

    @Test
    void everyPageAboutOneThingBearsABreadcrumb() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(path -> path.toString().endsWith(".html"))
                            .filter(path -> text(path).contains("platform/layout :: page("))
                            .filter(path -> BEARERS.stream().noneMatch(text(path)::contains))
                            .map(path -> TEMPLATES.relativize(path).toString()))
                    .containsExactlyInAnyOrderElementsOf(ABOUT_NO_ONE_THING);
        }
    }

    @Test
    void theBearersBearIt() {
        for (String part : List.of("casework/parts.html", "duties/parts.html", "intake/decision.html")) {
            assertThat(text(TEMPLATES.resolve(part))).as(part).contains("platform/parts :: breadcrumb");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
