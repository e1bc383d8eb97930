package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.shared.Display;

/** What a request says of the matter, the groups, the people and the papers, field by field in words. */
@Component
public class RequestWords {

    private final Catalogue catalogue;
    private final PaperWords papers;
    private final PeopleWords people;
    private final MessageSource messages;

    RequestWords(Catalogue catalogue, PaperWords papers, PeopleWords people, MessageSource messages) {
        this.catalogue = catalogue;
        this.papers = papers;
        this.people = people;
        this.messages = messages;
    }

    /**
     * Message key of each field and its words, empty where nothing is said; in the order of the form.
     *
     * @param day as of which codes and papers read, that of the request
     */
    public Map<String, String> of(RequestContent content, LocalDate day, Locale locale) {
        Matter matter = content.matter();
        Claims claims = content.claims();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("intake.section.groups", groups(claims.groups(), day));
        words.put("intake.form.noneApplies", yesOrNo(claims.noneApplies(), locale));
        words.put("intake.form.notNearPoor", yesOrNo(claims.notNearPoor(), locale));
        words.put("intake.form.villageNotListed", yesOrNo(claims.area().villageNotListed(), locale));
        words.put(
                "intake.form.areaShownBy",
                Objects.requireNonNullElse(claims.area().shownBy(), ""));
        words.put("intake.form.principalGroup", principal(claims.groups(), day));
        words.put("intake.form.field", code(CodeList.FIELD_OF_LAW, matter.fieldCode(), day));
        words.put(
                "intake.form.formOfAid", messages.getMessage("intake.form-of-aid." + matter.formOfAid(), null, locale));
        words.put("intake.form.summary", matter.summary());
        words.put("intake.form.proceduralStatus", code(CodeList.PROCEDURAL_STATUS, matter.proceduralStatusCode(), day));
        words.put("intake.form.stage", code(CodeList.PROCEDURAL_STAGE, matter.stageCode(), day));
        words.put("intake.form.authority", Objects.requireNonNullElse(matter.authority(), ""));
        words.put(
                "intake.form.matterProvince",
                matter.provinceCode() == null ? "" : catalogue.provinceName(matter.provinceCode()));
        words.put("intake.form.limitationOn", Display.date(matter.limitationOn()));
        words.put("intake.form.hearingOn", Display.date(matter.hearingOn()));
        words.put("intake.form.appointedDefence", yesOrNo(matter.appointedDefence(), locale));
        words.put("intake.form.centralOrder", yesOrNo(matter.centralOrder(), locale));
        words.put("intake.form.commercial", yesOrNo(matter.commercial(), locale));
        words.put(
                "intake.form.connectedMatter",
                matter.connectedMatter() == null ? "" : yesOrNo(matter.connectedMatter(), locale));
        words.put("intake.form.claimedAs", claimedAs(claims, locale));
        words.put("intake.form.parties", people.parties(content.parties(), locale));
        words.put("intake.form.requester", people.requester(content.requester()));
        words.put("intake.form.applicationShown", handedIn(matter.applicationShown(), locale));
        words.put("intake.form.documentsShown", handedIn(matter.documentsShown(), locale));
        words.put("intake.form.documentsTold", Objects.requireNonNullElse(matter.documentsTold(), ""));
        words.put("intake.section.papers", papers.of(content.papers(), day, locale));
        return words;
    }

    private String claimedAs(Claims claims, Locale locale) {
        ClaimedAs said = claims.claimedAs();
        return said == null ? "" : messages.getMessage("intake.claimed-as." + said, null, locale);
    }

    private String groups(List<GroupClaim> groups, LocalDate day) {
        return groups.stream()
                .map(group -> catalogue.groupLabel(group.code(), day))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String principal(List<GroupClaim> groups, LocalDate day) {
        return groups.stream()
                .filter(GroupClaim::principal)
                .map(group -> catalogue.groupLabel(group.code(), day))
                .collect(Collectors.joining());
    }

    private String code(CodeList list, @Nullable String code, LocalDate day) {
        return code == null ? "" : catalogue.label(list, code, day);
    }

    private String handedIn(@Nullable Boolean said, Locale locale) {
        return said == null ? "" : messages.getMessage("intake.handed-in." + said, null, locale);
    }

    private String yesOrNo(boolean said, Locale locale) {
        return messages.getMessage(said ? "intake.correction.yes" : "intake.correction.no", null, locale);
    }
}
