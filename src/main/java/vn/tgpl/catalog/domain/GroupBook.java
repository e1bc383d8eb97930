package vn.tgpl.catalog.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.GroupCriteria;

/** Writes the groups of a draft down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GroupBook {

    private final JdbcClient jdbc;

    GroupBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void copy(LawVersionId from, LawVersionId to) {
        jdbc.sql("""
                        with copied as (
                            insert into catalog.eligibility_group_version (law_version_id, group_code, label,
                                requires_hardship, scope_note, legal_reference, paper_reference, certainty, sensitive,
                                age_from, age_under, procedural_statuses, minority_in_difficult_area, connected_matter,
                                companion_under, absorbs)
                            select :to, group_code, label, requires_hardship, scope_note, legal_reference,
                                   paper_reference, certainty, sensitive, age_from, age_under, procedural_statuses,
                                   minority_in_difficult_area, connected_matter, companion_under, absorbs
                            from catalog.eligibility_group_version where law_version_id = :from
                            returning id, group_code)
                        insert into catalog.proof_alternative (group_version_id, alternative_no, paper_code)
                        select copied.id, paper.alternative_no, paper.paper_code
                        from copied
                        join catalog.eligibility_group_version original
                          on original.group_code = copied.group_code and original.law_version_id = :from
                        join catalog.proof_alternative paper on paper.group_version_id = original.id""").param("from", from.value()).param("to", to.value()).update();
    }

    /** Puts the group in place of what the draft said of it. */
    void put(LawVersionId version, GroupWording group) {
        remove(version, group.code());
        jdbc.sql("""
                        insert into catalog.eligibility_group (code, sort_order)
                        select :code, max(sort_order) + 10 from catalog.eligibility_group
                        on conflict (code) do nothing""").param("code", group.code()).update();
        GroupCriteria criteria = group.criteria();
        int id = jdbc.sql("""
                        insert into catalog.eligibility_group_version (law_version_id, group_code, label,
                            requires_hardship, scope_note, legal_reference, paper_reference, certainty, sensitive,
                            age_from, age_under, procedural_statuses, minority_in_difficult_area, connected_matter,
                            companion_under, absorbs)
                        values (:version, :code, :label, :hardship, :note, :reference, :papers, :certainty, :sensitive,
                            :ageFrom, :ageUnder, :statuses, :minority, :connected, :companion, :absorbs)
                        returning id""")
                .param("version", version.value())
                .param("code", group.code())
                .param("label", group.label())
                .param("hardship", group.requiresHardship())
                .param("note", group.scopeNote())
                .param("reference", group.legalReference())
                .param("papers", group.paperReference())
                .param("certainty", group.certainty().name())
                .param("sensitive", group.sensitive())
                .param("ageFrom", criteria.ageFrom())
                .param("ageUnder", criteria.ageUnder())
                .param("statuses", criteria.statuses().stream().sorted().toArray(String[]::new))
                .param("minority", criteria.minorityInDifficultArea())
                .param("connected", criteria.connectedMatter())
                .param("companion", criteria.companionUnder())
                .param("absorbs", group.absorbs().stream().sorted().toArray(String[]::new))
                .query(Integer.class)
                .single();
        putPapers(id, group.alternatives());
    }

    private void putPapers(int group, List<List<String>> alternatives) {
        for (int number = 0; number < alternatives.size(); number++) {
            for (String paper : alternatives.get(number)) {
                jdbc.sql("insert into catalog.proof_alternative values (:group, :number, :paper)")
                        .param("group", group)
                        .param("number", number + 1)
                        .param("paper", paper)
                        .update();
            }
        }
    }

    void remove(LawVersionId version, String code) {
        jdbc.sql("""
                        delete from catalog.proof_alternative where group_version_id in (
                            select id from catalog.eligibility_group_version
                            where law_version_id = :version and group_code = :code)""").param("version", version.value()).param("code", code).update();
        jdbc.sql("""
                        delete from catalog.eligibility_group_version
                        where law_version_id = :version and group_code = :code""").param("version", version.value()).param("code", code).update();
    }
}
