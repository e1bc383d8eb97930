package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.shared.VietnameseText;

/** After a case and its people were destroyed nothing in any text of any table tells who they were. */
class ErasedEverywhereTests extends DestructionWebTest {

    @Test
    void noColumnOfAnyTableStillTellsTheirNamesNumberOrPhone() {
        // somebody opened a fact and gave a reason, and tried a form that was kept
        run("""
                insert into platform.draft (id, account, page, each_form, title, thing, fields, saved_at, expires)
                select gen_random_uuid(), a.id, '/cases/' || cast(:case as text) || '/closure', false, 'Thu', :name,
                       jsonb_build_object('summary', cast(:name as text)), now(), now() + interval '1 day'
                  from identity.account a where a.username = 'giamdoc'""");
        settle();
        assertThat(tellingColumns()).contains("people.person.full_name", "platform.draft.fields");
        destroyAll("CASE");
        destroyAll("PERSON");
        assertThat(tellingColumns()).isEmpty();
        assertThat(get("/cases/" + id, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("đã hủy theo thời hạn")
                .doesNotContain("Đứng Đầu");
        assertThat(get("/people/" + head, As.director())).hasStatusOk();
        assertThat(get("/requests/" + request, As.director())).hasStatusOk();
    }

    /** The journal, which cannot be changed, is told of in docs/security.md. */
    private List<String> tellingColumns() {
        return jdbc
                .sql("""
                        select n.nspname || '.' || c.relname as place, a.attname as column
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where c.relkind in ('r', 'p') and not c.relispartition
                           and n.nspname not in ('pg_catalog', 'information_schema', 'audit')
                           and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'jsonb'::regtype, 'text[]'::regtype)
                         order by 1, 2""")
                .query((row, index) -> new String[] {row.getString("place"), row.getString("column")})
                .list()
                .stream()
                .filter(column -> tells(column[0], column[1]))
                .map(column -> column[0] + "." + column[1])
                .toList();
    }

    private boolean tells(String table, String column) {
        List<String> words = List.of(
                "%" + NAME + "%",
                "%" + JOINED + "%",
                "%" + VietnameseText.fold(NAME) + "%",
                "%" + VietnameseText.fold(JOINED) + "%",
                "%" + NUMBER + "%",
                "%" + PHONE + "%");
        return jdbc.sql("select exists (select 1 from " + table + " t where t." + column
                        + "::text like any (array[:words]))")
                .param("words", words)
                .query(Boolean.class)
                .single();
    }
}
