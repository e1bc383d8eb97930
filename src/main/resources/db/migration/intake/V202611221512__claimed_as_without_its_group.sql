-- As whom somebody claims is told of groups that take in companions only. Corrections that took such a group off had left it
-- behind until the form began to let it go; what stands of it on record goes too, of groups that never took in any.
update intake.request r
   set claimed_as = null
 where r.claimed_as is not null
   and not exists (select 1 from intake.request_group g
                     join catalog.eligibility_group_version v on v.group_code = g.group_code
                    where g.request_id = r.id and v.companion_under is not null);
