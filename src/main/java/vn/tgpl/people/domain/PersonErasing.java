package vn.tgpl.people.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.ErasedText;
import vn.tgpl.platform.Erasing;

/** What is held of a person himself, and who stood in a matter; year of birth, sex and ethnicity stay, for they name nobody alone. */
@Component
class PersonErasing implements Erasing {

    private static final List<ErasedText> MATTER = List.of(
            ErasedText.where("people.involvement", "matter_id = any(:ids::uuid[]) and role <> 'EXECUTOR'")
                    .marking("full_name")
                    .emptying("national_id", "phone", "birth_date"),
            ErasedText.of("people.party_check", "matter_id").marking("note"),
            ErasedText.where(
                            "people.party_check_finding",
                            "check_id in (select k.id from people.party_check k where k.matter_id = any(:ids::uuid[]))")
                    .marking("subject_name"),
            ErasedText.where("people.matters_apart", "first_id = any(:ids::uuid[]) or second_id = any(:ids::uuid[])")
                    .marking("reason"));

    private static final List<ErasedText> PERSON = List.of(
            ErasedText.of("people.person", "id")
                    .marking("full_name")
                    .emptying(
                            "national_id",
                            "old_id_number",
                            "birth_date",
                            "commune_code",
                            "address_line",
                            "village",
                            "phone",
                            "contact_note",
                            "safety_reason"),
            ErasedText.of("people.involvement", "person_id")
                    .marking("full_name")
                    .emptying("national_id", "phone", "birth_date"),
            ErasedText.of("people.contact_safety", "person_id").marking("reason"),
            ErasedText.of("people.disclosure_consent", "person_id")
                    .marking("content", "purpose", "witness", "withdrawn_reason"),
            ErasedText.where("people.person_link", "person_id = any(:ids::uuid[]) or earliest_id = any(:ids::uuid[])")
                    .marking("reason", "end_reason"));

    @Override
    public List<ErasedText> of(ErasedKind kind) {
        return kind == ErasedKind.PERSON ? PERSON : MATTER;
    }
}
