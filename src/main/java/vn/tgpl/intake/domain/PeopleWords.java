package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.Party;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NationalId;

/** Who else a request names, in words; numbers stay masked. */
@Component
class PeopleWords {

    private final MessageSource messages;

    PeopleWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Empty when nobody else is named. */
    String parties(List<PartyNow> parties, Locale locale) {
        return parties.stream()
                .map(PartyNow::party)
                .map(party -> words(party, locale))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** Those now whose number was corrected where it is masked, so that words do not tell. */
    Stream<PartyNow> renumbered(List<PartyNow> before, List<PartyNow> now) {
        return now.stream().filter(party -> before.stream().anyMatch(earlier -> isRenumbered(earlier, party)));
    }

    /** A row that was written anew has no id and stands for whoever read the same. */
    private static boolean isRenumbered(PartyNow before, PartyNow now) {
        String number = now.party().nationalId();
        boolean same = now.id() == null
                ? before.party().fullName().equals(now.party().fullName())
                : now.id().equals(before.id());
        return same
                && number != null
                && !number.equals(before.party().nationalId())
                && masked(number).equals(masked(before.party().nationalId()));
    }

    private static Optional<String> masked(@Nullable String number) {
        return NationalId.parse(number).map(NationalId::masked);
    }

    /** Empty when the beneficiary asks himself. */
    String requester(@Nullable Requester requester) {
        return requester == null
                ? ""
                : joined(requester.name(), requester.relation(), Display.phone(requester.phone()));
    }

    private String words(Party party, Locale locale) {
        String role = messages.getMessage("intake.party." + party.role(), null, locale);
        String number = masked(party.nationalId()).orElse(null);
        String born = party.birthYear() == null ? null : party.birthYear().toString();
        return role + ": " + joined(party.fullName(), born, number);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
