package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** The facts of a case; the sensitive ones masked for whoever is not of its team. */
@Component
class CaseFacts {

    private static final String MASK = "•••••";

    private final CaseTexts texts;
    private final Catalogue catalogue;

    CaseFacts(CaseTexts texts, Catalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    List<CasePage.SecretFact> beneficiary(CaseFile file, boolean veiled) {
        CaseFile.Person person = file.beneficiary();
        List<CasePage.SecretFact> facts = new ArrayList<>();
        facts.add(open("name", person.fullName()));
        facts.add(secret("nationalId", person.nationalId(), veiled));
        facts.add(secret("birth", birth(person), veiled));
        facts.add(open("sex", person.sex() == null ? "" : texts.text("shared.sex." + person.sex())));
        // NĐ 356/2025 Đ4: ethnic origin is sensitive
        facts.add(secret("ethnicity", texts.label(CodeList.ETHNICITY, person.ethnicityCode()), veiled));
        facts.add(secret("address", address(person), veiled));
        facts.add(secret("phone", phone(person), veiled));
        facts.add(groups(file, veiled));
        return facts.stream()
                .filter(fact -> fact.masked() || !fact.value().isEmpty())
                .toList();
    }

    List<CasePage.SecretFact> matter(CaseFile file, boolean veiled) {
        CaseFile.Head head = file.head();
        return Stream.of(
                        secret("summary", head.summary(), veiled),
                        secret("status", texts.label(CodeList.PROCEDURAL_STATUS, head.statusCode()), veiled),
                        open("stage", texts.label(CodeList.PROCEDURAL_STAGE, head.stageCode())),
                        open("authority", head.authority()))
                .filter(fact -> fact.masked() || !fact.value().isEmpty())
                .toList();
    }

    List<Fact> parties(CaseFile file, boolean veiled) {
        return file.parties().stream()
                .map(party -> new Fact(
                        texts.text("casework.party." + party.role()),
                        veiled
                                ? MASK
                                : party.birthYear() == null
                                        ? party.fullName()
                                        : party.fullName() + " (" + party.birthYear() + ")"))
                .toList();
    }

    List<Fact> executors(CaseFile file) {
        return file.executors().stream()
                .map(one -> new Fact(
                        texts.text("practitioners.kind." + one.kind()),
                        Stream.of(one.name(), decision(one), credit(one), departure(one))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    private @Nullable String decision(CaseFile.Executor one) {
        return one.decisionCode() == null
                ? null
                : texts.text("casework.facts.decision", one.decisionCode(), Display.date(one.decidedOn()));
    }

    private @Nullable String credit(CaseFile.Executor one) {
        return one.credit() == null
                ? null
                : texts.text("casework.facts.credit", one.credit().display());
    }

    private @Nullable String departure(CaseFile.Executor one) {
        return one.endedOn() == null
                ? null
                : texts.text(
                        "casework.facts.replaced",
                        Display.date(one.endedOn()),
                        texts.label(CodeList.REPLACEMENT_GROUND, one.endGround()));
    }

    /** A group that would hurt the person, once known, hides the others with it. */
    private CasePage.SecretFact groups(CaseFile file, boolean veiled) {
        List<String> codes = file.head().groupCodes();
        LocalDate on = file.head().acceptedAt().atZone(Vietnam.ZONE).toLocalDate();
        boolean sensitive = codes.stream()
                .anyMatch(code -> catalogue
                        .group(code, on)
                        .map(EligibilityGroupView::sensitive)
                        .orElse(true));
        String labels = codes.stream()
                .map(catalogue::groupLabel)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        return secret("groups", labels, veiled && sensitive);
    }

    private String address(CaseFile.Person person) {
        String commune = person.communeCode() == null ? null : catalogue.communeName(person.communeCode());
        return Stream.of(person.addressLine(), commune)
                .filter(part -> part != null && !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private String phone(CaseFile.Person person) {
        if (person.phone() == null) {
            return "";
        }
        return person.phoneSafe() ? person.phone() : person.phone() + " · " + texts.text("casework.facts.phoneUnsafe");
    }

    private static String birth(CaseFile.Person person) {
        return person.birthDate() != null
                ? Display.date(person.birthDate())
                : person.birthYear() == null ? "" : person.birthYear().toString();
    }

    private CasePage.SecretFact open(String name, @Nullable String value) {
        return new CasePage.SecretFact(texts.text("casework.facts." + name), value == null ? "" : value, false);
    }

    private CasePage.SecretFact secret(String name, @Nullable String value, boolean masked) {
        String label = texts.text("casework.facts." + name);
        return masked
                ? new CasePage.SecretFact(label, MASK, true)
                : new CasePage.SecretFact(label, value == null ? "" : value, false);
    }
}
