package vn.tgpl.intake.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.RequestContent;
import vn.tgpl.intake.domain.RequestWords;
import vn.tgpl.intake.domain.WrittenRequest;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.people.form.PartyParts;
import vn.tgpl.platform.merge.Merging;
import vn.tgpl.platform.merge.Parts;
import vn.tgpl.platform.merge.TwoForms;

/** Two who correct one request at once. */
@Component
class MergedCorrection {

    private static final String[] NONE = {};

    /** Which fields say what is told under a name. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("intake.section.groups", "groups"),
            Map.entry("intake.form.noneApplies", "noneApplies"),
            Map.entry("intake.form.notNearPoor", "notNearPoor"),
            Map.entry("intake.form.villageNotListed", "villageNotListed"),
            Map.entry("intake.form.areaShownBy", "areaShownBy"),
            Map.entry("intake.form.principalGroup", "principalGroup"),
            Map.entry("intake.form.field", "matter.fieldCode"),
            Map.entry("intake.form.formOfAid", "matter.formOfAid"),
            Map.entry("intake.form.summary", "matter.summary"),
            Map.entry("intake.form.proceduralStatus", "matter.proceduralStatusCode"),
            Map.entry("intake.form.stage", "matter.stageCode"),
            Map.entry("intake.form.authority", "matter.authority"),
            Map.entry("intake.form.matterProvince", "matter.provinceCode"),
            Map.entry("intake.form.limitationOn", "matter.limitationOn"),
            Map.entry("intake.form.hearingOn", "matter.hearingOn"),
            Map.entry("intake.form.appointedDefence", "matter.appointedDefence"),
            Map.entry("intake.form.centralOrder", "matter.centralOrder"),
            Map.entry("intake.form.commercial", "matter.commercial"),
            Map.entry("intake.form.connectedMatter", "matter.connectedMatter"),
            Map.entry("intake.form.claimedAs", "claimedAs"),
            Map.entry("intake.form.applicationShown", "matter.applicationShown"),
            Map.entry("intake.form.documentsShown", "matter.documentsShown"),
            Map.entry("intake.form.documentsTold", "matter.documentsTold"));

    private final Merging merging;
    private final RequestWords words;
    private final PartyParts parties;
    private final MessageSource messages;
    private final Clock clock;

    MergedCorrection(Merging merging, RequestWords words, PartyParts parties, MessageSource messages, Clock clock) {
        this.merging = merging;
        this.words = words;
        this.parties = parties;
        this.messages = messages;
        this.clock = clock;
    }

    void begin(RequestId id, WrittenRequest stored, CorrectionForm form, Model model) {
        Parts parts =
                parts(form, stored, stored.content(), stored.content().papers().keySet());
        parties.addStored(parts, form.getParties(), form.getParties(), this::role);
        merging.begin(path(id), stored.version(), parts.list(), model);
    }

    /**
     * @param typed what the form says
     * @param name of the request
     * @return empty where the other one changed nothing that stands in the form
     */
    Optional<String> page(
            RequestId id, WrittenRequest stored, CorrectionForm form, RequestContent typed, String name, Model model) {
        CorrectionForm now = CorrectionForm.of(stored, stored.content().claims(), clock.instant());
        Set<String> papers = new TreeSet<>(stored.content().papers().keySet());
        papers.addAll(form.typedCodes());
        Parts theirs = parts(now, stored, stored.content(), papers);
        parties.addStored(theirs, now.getParties(), form.getParties(), this::role);
        Parts mine = parts(form, stored, typed, papers);
        parties.addTyped(mine, form.getParties(), this::role);
        return merging.page(
                new TwoForms(
                        path(id),
                        "requests",
                        name,
                        Map.of(
                                "version",
                                Long.toString(stored.version()),
                                "openedAt",
                                Objects.requireNonNull(now.getOpenedAt()).toString()),
                        theirs.list(),
                        mine.list()),
                model);
    }

    private Parts parts(CorrectionForm form, WrittenRequest request, RequestContent content, Set<String> papers) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, String> told = words.of(content, request.receivedOn(), locale);
        Parts parts = merging.parts(form);
        if (request.notifiedAt() != null) {
            parts.text("intake.form.notifiedOn", "notifiedOn").text("intake.form.notifiedTime", "notifiedTime");
        }
        told.forEach((label, text) -> {
            String field = FIELDS.get(label);
            if (field != null) {
                parts.shown(label, text, field);
            }
        });
        return parts.shown(
                        "intake.form.requester",
                        told.get("intake.form.requester"),
                        "reception.requesterName",
                        "reception.requesterRelation",
                        "reception.requesterPhone")
                .shown("intake.section.papers", told.get("intake.section.papers"), fields(papers));
    }

    private static String[] fields(Set<String> papers) {
        return papers.stream()
                .flatMap(code -> Stream.of(
                        "papers[" + code + "]",
                        "paperFacts[" + code + "].number",
                        "paperFacts[" + code + "].issuer",
                        "paperFacts[" + code + "].issuedOn",
                        "paperFacts[" + code + "].certifiedYear"))
                .toList()
                .toArray(NONE);
    }

    private String role(MatterRole role) {
        return messages.getMessage("intake.party." + role, null, LocaleContextHolder.getLocale());
    }

    private static String path(RequestId id) {
        return "/requests/" + id + "/correction";
    }
}
