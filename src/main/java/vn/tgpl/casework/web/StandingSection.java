package vn.tgpl.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.OutsideGroups;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.casework.domain.action.Standing;
import vn.tgpl.platform.web.PageSection;
import vn.tgpl.shared.Actor;

/** Warns whoever sees the facts of the matter that the head has to decide about somebody whom no group of the case took in. */
@Component
class StandingSection {

    private final OutsideGroups groups;
    private final CaseTexts texts;

    StandingSection(OutsideGroups groups, CaseTexts texts) {
        this.groups = groups;
        this.texts = texts;
    }

    /** Nothing for whoever does not see them. */
    Optional<PageSection> of(CaseFile file, boolean veiled, Actor actor) {
        if (veiled) {
            return Optional.empty();
        }
        List<PageSection.Line> lines =
                groups.of(file).stream().map(one -> line(file, one, actor)).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection("standing", texts.text("casework.standing.title"), lines));
    }

    private PageSection.Line line(CaseFile file, OutsideGroups.Outside one, Actor actor) {
        String advice = one.sure() ? "casework.standing.advice" : "casework.standing.unsure.advice";
        return new PageSection.Line(
                texts.text(
                        one.sure() ? "casework.standing.line" : "casework.standing.unsure",
                        file.owingName(one.person())),
                null,
                Stream.concat(one.against().stream(), Stream.of(texts.text(advice)))
                        .collect(Collectors.joining(" · ")),
                texts.text("casework.standing.article"),
                "overdue",
                texts.text("casework.standing.words"),
                null,
                ways(file, one.person(), actor));
    }

    private List<PageSection.Way> ways(CaseFile file, @Nullable UUID person, Actor actor) {
        Standing standing = file.standing(actor.id());
        String path = "/cases/" + file.head().id();
        Stream<PageSection.Way> keep = may(CaseAction.KEEP_HELPING, standing, actor)
                ? Stream.of(way(
                        "casework.action.KEEP_HELPING",
                        path + "/group-review" + (person == null ? "" : "?person=" + person)))
                : Stream.empty();
        boolean alone = file.helped().size() == 1;
        UUID who = person == null ? file.beneficiary().id() : person;
        CaseAction ends = alone ? CaseAction.DISCONTINUE : CaseAction.END_BENEFICIARY;
        Stream<PageSection.Way> end = may(ends, standing, actor)
                ? Stream.of(
                        alone
                                ? way("casework.action.DISCONTINUE", path + "/discontinuation")
                                : way("casework.standing.end", path + "/beneficiaries/" + who + "/end"))
                : Stream.empty();
        return Stream.concat(keep, end).toList();
    }

    private static boolean may(CaseAction action, Standing standing, Actor actor) {
        return CaseActions.permission(action, standing, actor::may).granted();
    }

    private PageSection.Way way(String key, String href) {
        return new PageSection.Way(texts.text(key), href);
    }
}
