package vn.tgpl.intake.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Which fields say what is told under a name. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
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

    private static final Set<String> CODED =
            Set.of("matter.fieldCode", "matter.proceduralStatusCode", "matter.stageCode", "matter.provinceCode");

    private final Merging merging;
    private final RequestWords words;
    private final PartyParts parties;
    private final MergedLists lists;
    private final MessageSource messages;
    private final Clock clock;

    MergedCorrection(
            Merging merging,
            RequestWords words,
            PartyParts parties,
            MergedLists lists,
            MessageSource messages,
            Clock clock) {
        this.merging = merging;
        this.words = words;
        this.parties = parties;
        this.lists = lists;
        this.messages = messages;
        this.clock = clock;
    }

    void begin(RequestId id, WrittenRequest stored, CorrectionForm form, Model model) {
        Parts parts = parts(form, stored, stored.content());
        lists.add(parts, stored.content(), stored.receivedOn(), form);
        parties.addStored(parts, form.getParties(), form.getParties(), numbers(stored), this::role);
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
        Parts theirs = parts(now, stored, stored.content());
        lists.add(theirs, stored.content(), stored.receivedOn(), form, now);
        parties.addStored(theirs, now.getParties(), form.getParties(), numbers(stored), this::role);
        Parts mine = parts(form, stored, typed);
        lists.add(mine, typed, stored.receivedOn(), form, now);
        parties.addTyped(mine, form.getParties(), numbers(stored), this::role);
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

    private Parts parts(CorrectionForm form, WrittenRequest request, RequestContent content) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, String> told = words.of(content, request.receivedOn(), locale);
        Parts parts = merging.parts(form);
        if (request.notifiedAt() != null) {
            parts.text("intake.form.notifiedOn", "notifiedOn").text("intake.form.notifiedTime", "notifiedTime");
        }
        told.forEach((label, text) -> {
            String field = FIELDS.get(label);
            if (field != null && CODED.contains(field)) {
                parts.coded(label, text, field);
            } else if (field != null) {
                parts.shown(label, text, field);
            }
        });
        return parts.shown(
                "intake.form.requester",
                told.get("intake.form.requester"),
                "reception.requesterName",
                "reception.requesterRelation",
                "reception.requesterPhone");
    }

    private static Map<UUID, String> numbers(WrittenRequest stored) {
        return stored.content().parties().stream()
                .filter(now -> now.id() != null && now.party().nationalId() != null)
                .collect(Collectors.toMap(
                        now -> Objects.requireNonNull(now.id()),
                        now -> Objects.requireNonNull(now.party().nationalId())));
    }

    private String role(MatterRole role) {
        return messages.getMessage("intake.party." + role, null, LocaleContextHolder.getLocale());
    }

    private static String path(RequestId id) {
        return "/requests/" + id + "/correction";
    }
}
